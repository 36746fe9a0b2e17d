import "server-only";
import type { Transaction } from "@/db/transaction";
import type { Actor } from "@/lib/access/actor";
import { isExpected } from "@/lib/planning/care-session";
import { groupBy } from "@/lib/planning/fact-index";
import { mostTogether } from "@/lib/planning/most-together";
import { careSessionsOfGroupInTransaction } from "@/lib/planning/queries";
import { addDays, type CareDay, daysIn } from "@/lib/time/care-day";

export type CrowdedDay = { day: CareDay; children: number; places: number };

/** As far ahead as parents can ask for care; what lies beyond is not agreed day by day yet. */
const daysAhead = 183;

/** The days from this one on with more children in the group at one moment than it has places then, in order. */
export async function findCrowdedDays(
  tx: Transaction,
  actor: Actor,
  { groupId, from }: { groupId: string; from: CareDay },
  placesOn: (day: CareDay) => number,
): Promise<CrowdedDay[]> {
  const range = { from, to: addDays(from, daysAhead) };
  const sessions = await careSessionsOfGroupInTransaction(tx, actor, groupId, range);
  const expected = groupBy(sessions.filter(isExpected), (one) => one.day);
  return daysIn(range)
    .map((day) => ({ day, children: mostTogether(expected.get(day) ?? []), places: placesOn(day) }))
    .filter(({ children, places }) => children > places);
}
