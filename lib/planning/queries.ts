import "server-only";
import { sql } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import type { Transaction } from "@/db/transaction";
import type { Actor } from "@/lib/access/actor";
import { mayPlanForChild, maySeeLocation, uuidList } from "@/lib/access/reach";
import type { DayRange } from "@/lib/time/day-range";
import type { CareSession } from "./care-session";
import { type ClosedDay, closedDaysOf, type EarlyDay, earlyDaysOf } from "./closed-days";
import { deriveCareSessions } from "./derive";
import { type ChildScope, loadPlanningFacts } from "./facts";

/** The care of these children; of children out of the actor's reach there is nothing. One statement. */
export const careSessionsOfChildren = (actor: Actor, childIds: readonly string[], range: DayRange) =>
  readTogether(actor, (tx) => careSessionsOfChildrenInTransaction(tx, actor, childIds, range));

/** The care of one child with the days its location is closed, planned or not. One statement. */
export const planningOfChild = (
  actor: Actor,
  childId: string,
  range: DayRange,
): Promise<{ sessions: CareSession[]; closed: ClosedDay[]; early: EarlyDay[] }> =>
  readTogether(actor, async (tx) => {
    const facts = await loadPlanningFacts(tx, reachable(actor, [childId]), range);
    return {
      sessions: deriveCareSessions(facts, range),
      closed: closedDaysOf(facts),
      early: earlyDaysOf(facts),
    };
  });

/** All care in a group, for those who work at its location. One statement. */
export const careSessionsOfGroup = (actor: Actor, groupId: string, range: DayRange) =>
  readTogether(actor, (tx) => careSessionsOfGroupInTransaction(tx, actor, groupId, range));

/** All care at a location, for those who work there. One statement. */
export const careSessionsOfLocation = (actor: Actor, locationId: string, range: DayRange) =>
  readTogether(actor, (tx) => careSessionsOfLocationInTransaction(tx, actor, locationId, range));

/** For acts, inside their own transaction. */
export const careSessionsOfChildrenInTransaction = (
  tx: Transaction,
  actor: Actor,
  childIds: readonly string[],
  range: DayRange,
) => sessionsIn(tx, reachable(actor, childIds), range);

const reachable = (actor: Actor, childIds: readonly string[]): ChildScope =>
  sql`select ids.child_id from (select distinct unnest(${uuidList(childIds)}) as child_id) ids
    where ${mayPlanForChild(actor, sql`ids.child_id`)}`;

export async function careSessionsOfGroupInTransaction(
  tx: Transaction,
  actor: Actor,
  groupId: string,
  range: DayRange,
): Promise<CareSession[]> {
  const children = sql`select distinct p.child_id from care_group g join placement p on p.group_id = g.id
    where g.id = ${groupId} and ${placedIn(range)} and ${maySeeLocation(actor, sql`g.location_id`)}`;
  const sessions = await sessionsIn(tx, children, range);
  return sessions.filter((session) => session.groupId === groupId);
}

export async function careSessionsOfLocationInTransaction(
  tx: Transaction,
  actor: Actor,
  locationId: string,
  range: DayRange,
): Promise<CareSession[]> {
  const allowed = maySeeLocation(actor, sql`${locationId}::uuid`);
  const children = sql`select p.child_id from care_group g join placement p on p.group_id = g.id
      where g.location_id = ${locationId} and ${placedIn(range)} and ${allowed}
    union
    select c.child_id from contract c
      where c.location_id = ${locationId} and c.starts_on <= ${range.to}::date
        and (c.ends_on is null or c.ends_on >= ${range.from}::date) and ${allowed}`;
  const sessions = await sessionsIn(tx, children, range);
  return sessions.filter((session) => session.locationId === locationId);
}

const placedIn = (range: DayRange) =>
  sql`p.starts_on <= ${range.to}::date and (p.ends_on is null or p.ends_on >= ${range.from}::date)`;

/** Whatever the scope lets through: the caller brings the first lock, the row-level policies are the second. */
export const sessionsIn = async (tx: Transaction, children: ChildScope, range: DayRange) =>
  deriveCareSessions(await loadPlanningFacts(tx, children, range), range);
