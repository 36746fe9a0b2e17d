import { addDays, type CareDay, careDay, startOfWeek } from "@/lib/time/care-day";
import { type DayRange, weekRange } from "@/lib/time/day-range";

/** Weeks of which staff may see every child: the row-level policies reach from 60 days back to 200 ahead. */
const weeksBack = 8;
const weeksAhead = 28;

export type RosterWeek = DayRange & {
  /** Mondays of the weeks beside this one; null at the edge of what there is to see. */
  previous: CareDay | null;
  next: CareDay | null;
  earliest: CareDay;
  latest: CareDay;
  problem: "invalid_date" | "out_of_range" | null;
};

/** The week a day from the address lies in; this week, and why, when it is no date or too far away. */
export function rosterWeek(wanted: unknown, today: CareDay): RosterWeek {
  const thisMonday = startOfWeek(today);
  const first = addDays(thisMonday, -7 * weeksBack);
  const last = addDays(thisMonday, 7 * weeksAhead);
  const asked = wanted === undefined || wanted === "" ? today : readDay(wanted);
  const monday = asked === null ? thisMonday : startOfWeek(asked);
  const inRange = first <= monday && monday <= last;
  const shown = inRange ? monday : thisMonday;
  return {
    ...weekRange(shown),
    previous: shown > first ? addDays(shown, -7) : null,
    next: shown < last ? addDays(shown, 7) : null,
    earliest: first,
    latest: addDays(last, 6),
    problem: asked === null ? "invalid_date" : inRange ? null : "out_of_range",
  };
}

const readDay = (value: unknown): CareDay | null =>
  typeof value === "string" ? careDay(value.trim()) : null;
