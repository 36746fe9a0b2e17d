import "server-only";
import { and, asc, desc, eq, gte, isNull, lte, or, sql } from "drizzle-orm";
import { child, type guardianRelations, guardianship } from "@/db/schema/child";
import { placement } from "@/db/schema/contract";
import { careGroup, location } from "@/db/schema/organisation";
import { person, personContact } from "@/db/schema/person";
import { inTransaction, type Transaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { placedOn } from "@/lib/access/placement";
import { recordAccess } from "@/lib/audit/record-access";
import { recordRefusal } from "@/lib/audit/record-audit";
import { readChildValues } from "@/lib/change-request/child-values";
import { labelsOf } from "@/lib/change-request/fields";
import type { HealthNews } from "@/lib/change-request/health-news";
import { loadHealthNews } from "@/lib/change-request/load-health-news";
import { type PersonRow, peopleOf } from "@/lib/change-request/people";
import { type ShownDocument, shownDocuments } from "@/lib/family-document/queries";
import { fullName } from "@/lib/names/full-name";
import { portraitOf } from "@/lib/portrait/policy";
import { today } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import type { CareDay } from "@/lib/time/types";
import { idField } from "@/lib/validation/fields";
import { mayOpenSheets, sheetsWithin } from "./policy";

/** A guardian as the group needs to know: whom to call, and whether the child may go along. */
export type SheetGuardian = {
  id: string;
  name: string;
  relation: (typeof guardianRelations)[number];
  mayCollect: boolean;
  phones: string[];
};

/** What the people at the group need in a hurry, and no more. */
export type ChildSheet = {
  id: string;
  givenName: string;
  fullName: string;
  birthDate: CareDay;
  groupId: string;
  groupName: string;
  locationName: string;
  allergies: string[];
  /** What parents told of its health and is in no file yet. */
  healthNews: HealthNews[];
  diet: string;
  medicines: string;
  remarks: string;
  portraitId: string | null;
  /** Meant for the group. */
  documents: ShownDocument[];
  doctor: { name: string; phone: string };
  guardians: SheetGuardian[];
  collectors: PersonRow[];
  emergencyContacts: PersonRow[];
};

/**
 * The sheet of a child that is placed today at a location where this person works with children. Opening it
 * is noted; out of reach is answered with null exactly as not there, and that attempt is noted too.
 */
export async function openChildSheet(
  actor: PersonActor,
  childId: string,
  now: Instant,
): Promise<ChildSheet | null> {
  if (!idField.safeParse(childId).success) return null;
  const sheet = mayOpenSheets(actor) ? await readSheet(actor, childId, now) : null;
  if (!sheet) await recordRefusal(actor, { act: "childSheet.opened", childIds: [childId] }, now);
  return sheet;
}

const readSheet = (actor: PersonActor, childId: string, now: Instant) =>
  inTransaction(actor, async (tx) => {
    const day = today(now);
    const [kid] = await childWithin(tx, actor, childId, day);
    if (!kid) return null;
    await recordAccess(tx, actor, childId, ["family", "contact", "medical"], now);
    const [guardians, values, documents] = await Promise.all([
      guardiansToday(tx, childId, day),
      readChildValues(tx, childId, ["daily", "medical"]),
      shownDocuments(tx, actor, childId),
    ]);
    const allergies = labelsOf(values?.allergies ?? "");
    const news = await loadHealthNews(tx, [{ id: childId, allergies }]);
    const { namePrefix: _, familyName: __, ...shown } = kid;
    return {
      ...shown,
      fullName: fullName(kid),
      allergies,
      healthNews: news.get(childId) ?? [],
      diet: values?.diet ?? "",
      medicines: values?.medicines ?? "",
      remarks: values?.remarks ?? "",
      doctor: { name: values?.doctorName ?? "", phone: values?.doctorPhone ?? "" },
      guardians,
      documents,
      collectors: peopleOf(values?.collectors ?? ""),
      emergencyContacts: peopleOf(values?.emergencyContacts ?? ""),
    };
  });

const childWithin = (tx: Transaction, actor: PersonActor, childId: string, day: CareDay) =>
  tx
    .select({
      id: child.id,
      givenName: child.givenName,
      namePrefix: child.namePrefix,
      familyName: child.familyName,
      birthDate: child.birthDate,
      groupId: careGroup.id,
      groupName: careGroup.name,
      locationName: location.name,
      portraitId: portraitOf(sql`${child.id}`),
    })
    .from(child)
    .innerJoin(placement, eq(placement.childId, child.id))
    .innerJoin(careGroup, eq(careGroup.id, placement.groupId))
    .innerJoin(location, eq(location.id, careGroup.locationId))
    .where(
      and(
        eq(child.id, childId),
        sheetsWithin(actor, sql`${careGroup.locationId}`),
        lte(placement.startsOn, day),
        or(isNull(placement.endsOn), gte(placement.endsOn, day)),
      ),
    )
    .orderBy(sql`not ${placedOn(sql`${day}::date`, sql`${placement}`)}`, asc(placement.startsOn));

/** Who is blocked is nobody to call, and never takes the child along; why stays with the manager. */
async function guardiansToday(tx: Transaction, childId: string, day: CareDay): Promise<SheetGuardian[]> {
  const rows = await tx
    .select({ link: guardianship, adult: person, contact: personContact })
    .from(guardianship)
    .innerJoin(person, eq(person.id, guardianship.personId))
    .leftJoin(personContact, eq(personContact.personId, person.id))
    .where(
      and(
        eq(guardianship.childId, childId),
        lte(guardianship.startsOn, day),
        or(isNull(guardianship.endsOn), gte(guardianship.endsOn, day)),
      ),
    )
    .orderBy(desc(guardianship.isContractHolder), asc(person.sortName));
  return rows.map(({ link, adult, contact }) => {
    const isBlocked = link.blockReason !== null;
    const phones = [contact?.phone, contact?.workPhone].filter((phone) => phone != null);
    return {
      id: link.id,
      name: fullName(adult),
      relation: link.relation,
      mayCollect: link.mayCollect && !isBlocked,
      phones: isBlocked ? [] : phones,
    };
  });
}
