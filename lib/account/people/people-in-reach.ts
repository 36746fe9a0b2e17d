import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { inTransaction, type Transaction } from "@/db/transaction";
import { type Actor, locationsOf, system } from "@/lib/access/actor";
import { officeRoles } from "@/lib/access/roles";
import { type CareDay, today } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import { outranks } from "../policy";
import { liveGrants } from "../session/open-session";

/**
 * The adults whose log-in an actor may look after, as a condition on `personId`: everybody for office and
 * admin; for a manager the guardians of children of the own locations and the carers who work there.
 */
export function inReach(actor: Actor, personId: SQL, day: CareDay): SQL {
  if (locationsOf(actor, officeRoles) === null) return sql`true`;
  const own = locationsOf(actor, ["manager"]);
  if (own === null || own.length === 0) return sql`false`;
  const locations = sql`(${sql.join(
    own.map((id) => sql`${id}::uuid`),
    sql`, `,
  )})`;
  return sql`(exists (select 1 from guardianship s
      join placement stay on stay.child_id = s.child_id
      join care_group g on g.id = stay.group_id
      where s.person_id = ${personId} and g.location_id in ${locations}
        and ${day}::date <= coalesce(s.ends_on, 'infinity') and ${day}::date <= coalesce(stay.ends_on, 'infinity'))
    or exists (select 1 from role_grant r
      where r.person_id = ${personId} and r.role = 'carer' and r.location_id in ${locations}
        and ${day}::date between r.starts_on and coalesce(r.ends_on, 'infinity')))`;
}

/** Out of reach reads as not there. */
export async function isInReach(tx: Transaction, actor: Actor, personId: string, now: Instant) {
  const [row] = await tx.execute<{ id: string }>(
    sql`select p.id from person p where p.id = ${personId}::uuid and ${inReach(actor, sql`p.id`, today(now))}`,
  );
  return row !== undefined;
}

/** Row-level policies hide the grants of superiors from a manager, so sign-in looks them up. */
export async function mayManage(actor: Actor, personId: string, now: Instant): Promise<boolean> {
  const theirs = await inTransaction(system("sign-in"), (tx) => liveGrants(tx, personId, today(now)));
  return outranks(actor, theirs);
}
