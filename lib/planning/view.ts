import { addDays, type CareDay, isoWeek, startOfWeek, weekday } from "@/lib/time/care-day";
import { contains, type DayRange } from "@/lib/time/day-range";
import type { LocalTime } from "@/lib/time/local-time";
import type { CareSession } from "./care-session";
import type { ClosedDay } from "./closed-days";

/** A day on which something is planned, closed or reported; `closedFor` names a closing day without planned care. */
export type PlanningDay = { day: CareDay; sessions: CareSession[]; closedFor?: string };
export type PlanningWeek = { monday: CareDay; number: number; days: PlanningWeekDay[] };
/** `inRange` false: the day fills up the week but was not asked for. */
export type PlanningWeekDay = PlanningDay & { inRange: boolean };

/** The sessions in their order, a day at a time; days without sessions are left out. */
export function byDay(sessions: readonly CareSession[]): PlanningDay[] {
  const days: PlanningDay[] = [];
  for (const session of sessions) {
    const last = days.at(-1);
    if (last?.day === session.day) last.sessions.push(session);
    else days.push({ day: session.day, sessions: [session] });
  }
  return days;
}

/** As byDay, with the closing days on which no care was planned between them. */
export function withClosedDays(days: readonly PlanningDay[], closed: readonly ClosedDay[]): PlanningDay[] {
  const planned = new Set(days.map((one) => one.day));
  const others = closed
    .filter(({ day }) => !planned.has(day))
    .map(({ day, name }) => ({ day, sessions: [], closedFor: name }));
  return [...days, ...others].sort((one, other) => (one.day < other.day ? -1 : 1));
}

/** Whole weeks around the range, Monday to Friday, and the weekend too when there is something to see in it. */
export function byWeek(
  sessions: readonly CareSession[],
  range: DayRange,
  closed: readonly ClosedDay[] = [],
): PlanningWeek[] {
  const known = new Map(withClosedDays(byDay(sessions), closed).map((one) => [one.day, one]));
  const length = sessions.some((session) => weekday(session.day) > 5) ? 7 : 5;
  const weeks: PlanningWeek[] = [];
  for (let monday = startOfWeek(range.from); monday <= range.to; monday = addDays(monday, 7))
    weeks.push({
      monday,
      number: isoWeek(monday).week,
      days: Array.from({ length }, (_, place) => {
        const day = addDays(monday, place);
        return { ...(known.get(day) ?? { day, sessions: [] }), inRange: contains(range, day) };
      }),
    });
  return weeks;
}

/** The first days that still have something to come at this moment. */
export function upcomingDays(
  sessions: readonly CareSession[],
  moment: { day: CareDay; time: LocalTime },
  limit: number,
): PlanningDay[] {
  const toCome = sessions.filter(
    (session) => session.day > moment.day || (session.day === moment.day && session.to > moment.time),
  );
  return byDay(toCome).slice(0, limit);
}
