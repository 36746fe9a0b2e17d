import "server-only";
import { and, eq, getTableColumns, type SQL, sql } from "drizzle-orm";
import { changeRequest } from "@/db/schema/change-request";
import type { Transaction } from "@/db/transaction";
import { type Actor, hasRole } from "@/lib/access/actor";
import { interestIn } from "@/lib/access/own-interest";
import { familiesWithin } from "@/lib/access/reach";
import { officeRoles } from "@/lib/access/roles";
import { mayOpenChanges } from "./policy";

/** Rows the actor processes: all for the office; for a manager those of the own locations without secret numbers. */
export function withinDesk(actor: Actor): SQL {
  if (!mayOpenChanges(actor)) return sql`false`;
  if (hasRole(actor, ...officeRoles)) return sql`true`;
  const guardians = sql`select g.person_id from guardianship g where ${familiesWithin(actor, sql`g.child_id`)}`;
  return sql`(not ${changeRequest.forOffice} and (${familiesWithin(actor, sql`${changeRequest.childId}`)}
    or ${changeRequest.personId} in (${guardians})))`;
}

/** How a change stands to whoever decides about it. */
export const interestInChange = interestIn({
  childId: sql`${changeRequest.childId}`,
  adults: sql`array[${changeRequest.askedBy}, ${changeRequest.personId}]`,
  locationId: sql`null::uuid`,
  forOffice: sql`${changeRequest.forOffice}`,
});

/** The request, locked, when this actor's desk holds it; null when it is out of reach or not there. */
export async function lockAtDesk(tx: Transaction, actor: Actor, requestId: string) {
  const [row] = await tx
    .select({ ...getTableColumns(changeRequest), interest: interestInChange })
    .from(changeRequest)
    .where(and(eq(changeRequest.id, requestId), withinDesk(actor)))
    .for("update");
  return row ?? null;
}
