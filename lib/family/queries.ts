import "server-only";
import { and, asc, eq, gte, isNull, lte, or, sql } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import { child, guardianship } from "@/db/schema/child";
import { placement } from "@/db/schema/contract";
import { careGroup, location } from "@/db/schema/organisation";
import type { PersonActor } from "@/lib/auth/actor";
import { today } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import { fullName } from "./names";

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
  mayRequest: boolean;
  mayReportAbsence: boolean;
  seesMedical: boolean;
  isContractHolder: boolean;
};

/** Children whose daily life the actor may see today as a guardian, eldest first; blocked ones are not there. */
export async function listOwnChildren(actor: PersonActor, now: Instant): Promise<OwnChild[]> {
  const day = today(now);
  const live = (
    from: typeof guardianship.startsOn | typeof placement.startsOn,
    to: typeof guardianship.endsOn | typeof placement.endsOn,
  ) => and(lte(from, day), or(isNull(to), gte(to, day)));
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
        mayRequest: guardianship.mayRequest,
        mayReportAbsence: sql<boolean>`${guardianship.mayRequest} or ${guardianship.hasAuthority}`,
        seesMedical: guardianship.seesMedical,
        isContractHolder: guardianship.isContractHolder,
      })
      .from(guardianship)
      .innerJoin(child, eq(child.id, guardianship.childId))
      .leftJoin(placement, and(eq(placement.childId, child.id), live(placement.startsOn, placement.endsOn)))
      .leftJoin(careGroup, eq(careGroup.id, placement.groupId))
      .leftJoin(location, eq(location.id, careGroup.locationId))
      .where(
        and(
          eq(guardianship.personId, actor.personId),
          eq(guardianship.seesDaily, true),
          isNull(guardianship.blockReason),
          live(guardianship.startsOn, guardianship.endsOn),
        ),
      )
      .orderBy(asc(child.birthDate), asc(child.givenName)),
  );
  return rows.map((row) => ({ ...row, fullName: fullName(row) }));
}
