import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { CareDay } from "@/lib/time/care-day";
import { type DayRange, type DayRangeProblem, parseDayRange, weekRange } from "@/lib/time/day-range";
import { type AgreedPeriod, agreedPeriod } from "./agreed-period";
import type { CareSession } from "./care-session";
import type { ClosedDay } from "./closed-days";
import { planningOfChild } from "./queries";

export type PlanningPage = {
  range: DayRange;
  problem: DayRangeProblem | null;
  sessions: CareSession[];
  /** Closing days of the range, also those on which no care was planned. */
  closed: ClosedDay[];
  /** Looked up only when there is nothing to show, to say why. */
  agreed: AgreedPeriod | null;
};

/** The planning of one child over the range asked for, this week by default. One statement, two when it is empty. */
export async function planningPage(
  actor: Actor,
  childId: string,
  wanted: { from?: unknown; to?: unknown },
  today: CareDay,
): Promise<PlanningPage> {
  const { range, problem } = parseDayRange(wanted, weekRange(today));
  const { sessions, closed } = await planningOfChild(actor, childId, range);
  const agreed = sessions.length === 0 ? await agreedPeriod(actor, childId) : null;
  return { range, problem, sessions, closed, agreed };
}
