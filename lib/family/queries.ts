import "server-only";
import { and, asc, eq, type SQL, sql } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import { child, guardianship } from "@/db/schema/child";
import { placement } from "@/db/schema/contract";
import { careGroup, location } from "@/db/schema/organisation";
import type { PersonActor } from "@/lib/access/actor";
import { seesDailyLife } from "@/lib/access/guardian";
import { placementOf } from "@/lib/access/placement";
import { fullName } from "@/lib/names/full-name";
import { portraitOf } from "@/lib/portrait/policy";
import { type CareDay, today } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";

/** A child as its guardian's screens need it: who, where, and what this guardian may do. */
export type OwnChild = {
  id: string;
  givenName: string;
  familyName: string;
  fullName: string;
  birthDate: string;
  groupId: string | null;
  groupName: string | null;
  locationId: string | null;
  locationName: string | null;
  /** Without a place today: the first day of the coming one, else the last day of the one before. */
  placedFrom: CareDay | null;
  placedUntil: CareDay | null;
  locationPhone: string | null;
  portraitId: string | null;
  mayRequest: boolean;
  mayReportAbsence: boolean;
  seesMedical: boolean;
  isContractHolder: boolean;
};

/** Children whose daily life the actor may see today as a guardian, eldest first; blocked ones are not there. */
export async function listOwnChildren(actor: PersonActor, now: Instant): Promise<OwnChild[]> {
  const day = today(now);
  const rows = await readTogether(actor, (tx) =>
    tx
      .select({
        id: child.id,
        givenName: child.givenName,
        namePrefix: child.namePrefix,
        familyName: child.familyName,
        birthDate: child.birthDate,
        groupId: careGroup.id,
        groupName: careGroup.name,
        locationId: location.id,
        locationName: location.name,
        placedFrom: unplaced(sql`select min(p.starts_on)::text from placement p
          where p.child_id = ${child.id} and p.starts_on > ${day}`),
        placedUntil: unplaced(sql`select max(p.ends_on)::text from placement p
          where p.child_id = ${child.id} and p.ends_on < ${day}`),
        locationPhone: location.phone,
        portraitId: portraitOf(sql`${child.id}`),
        mayRequest: guardianship.mayRequest,
        mayReportAbsence: sql<boolean>`${guardianship.mayRequest} or ${guardianship.hasAuthority}`,
        seesMedical: guardianship.seesMedical,
        isContractHolder: guardianship.isContractHolder,
      })
      .from(guardianship)
      .innerJoin(child, eq(child.id, guardianship.childId))
      .leftJoin(placement, eq(placement.id, placementOf(sql`${child.id}`, sql`${day}::date`)))
      .leftJoin(careGroup, eq(careGroup.id, placement.groupId))
      .leftJoin(location, eq(location.id, careGroup.locationId))
      .where(and(eq(guardianship.personId, actor.personId), seesDailyLife({ of: guardianship, day })))
      .orderBy(asc(child.birthDate), asc(child.givenName)),
  );
  return rows.map((row) => ({ ...row, fullName: fullName(row) }));
}

/** Looked up only for a child that has no group today. */
const unplaced = (found: SQL) => sql<CareDay | null>`case when ${careGroup.id} is null then (${found}) end`;
