import { type SQL, sql } from "drizzle-orm";
import { familyDocument } from "@/db/schema/child";
import { hasRole, type PersonActor } from "@/lib/access/actor";
import { seesDailyLife } from "@/lib/access/guardian";
import { familiesWithin, worksWithChild } from "@/lib/access/reach";
import { deskRoles } from "@/lib/access/roles";

/** May this actor keep documents in files at all? Of which children, `familiesWithin` says. */
export const mayKeepDocuments = (actor: PersonActor) => hasRole(actor, ...deskRoles);

/**
 * Documents this person may open, as a condition on `family_document`: those of the desk's children, and what is
 * meant for the group or for the guardians. A statement about health is for guardians who see health.
 */
export function documentsShown(actor: PersonActor): SQL {
  const { childId, readers, kind, removedAt } = familyDocument;
  const own = sql`exists (select 1 from guardianship g where g.child_id = ${childId}
    and g.person_id = ${actor.personId} and ${seesDailyLife()}
    and (${kind} <> 'medical_statement' or g.sees_medical))`;
  const atGroup = sql`(${readers} in ('group', 'guardians') and ${worksWithChild(actor, sql`${childId}`)})`;
  return sql`(${familiesWithin(actor, sql`${childId}`)}
    or (${removedAt} is null and (${atGroup} or (${readers} = 'guardians' and ${own}))))`;
}
