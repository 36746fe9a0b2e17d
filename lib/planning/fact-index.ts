import { daysIn, weekday } from "@/lib/time/care-day";
import type { DayRange } from "@/lib/time/day-range";
import { compare } from "@/lib/time/local-time";
import { holdsOn, type Period } from "@/lib/time/period";
import type { CareDay, LocalTime } from "@/lib/time/types";
import { weekNumber } from "@/lib/time/week-parity";

import type { ClosureFact, PlanningFacts } from "./facts";

/** `week` counts Mondays since 1970, so that every second week stays every second week in a year of 53 weeks. */
export type CalendarDay = { day: CareDay; weekday: number; week: number };

export function calendarOf(range: DayRange): CalendarDay[] {
  const week = weekNumber(range.from);
  const offset = weekday(range.from) - 1;
  return daysIn(range).map((day, place) => ({
    day,
    weekday: ((offset + place) % 7) + 1,
    week: week + Math.floor((offset + place) / 7),
  }));
}

/** A placement holds on its weekdays only. */
export const isPlacedOn = (place: Period & { weekdays: readonly number[] | null }, day: CareDay) =>
  holdsOn(place, day) && (place.weekdays === null || place.weekdays.includes(weekday(day)));

export function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

export type EarlyClosure = ClosureFact & { from: LocalTime };
export const closesEarly = (closure: ClosureFact): closure is EarlyClosure => Boolean(closure.from);
export const firstOf = (closures: readonly EarlyClosure[]): EarlyClosure | null =>
  [...closures].sort((one, other) => compare(one.from, other.from))[0] ?? null;

/** The house's own facts, asked once per child and day and therefore looked up by key. */
export function houseIndex(facts: Pick<PlanningFacts, "dayParts" | "openings" | "closures">) {
  const parts = groupBy(facts.dayParts, (part) => part.locationId);
  const openings = groupBy(facts.openings, (opening) => `${opening.locationId} ${opening.weekday}`);
  const closures = new Map(
    facts.closures
      .filter(({ from }) => !from)
      .map((closure) => [`${closure.locationId} ${closure.day}`, closure]),
  );
  const early = groupBy(facts.closures.filter(closesEarly), (closure) => closure.day);
  const partsOn = (locationId: string, day: CareDay) =>
    (parts.get(locationId) ?? []).filter((part) => holdsOn(part, day));
  return {
    isOpen: (locationId: string, date: CalendarDay) =>
      (openings.get(`${locationId} ${date.weekday}`) ?? []).some((opening) => holdsOn(opening, date.day)),
    closureOn: (locationId: string, day: CareDay) =>
      closures.get(`${locationId} ${day}`) ?? closures.get(`null ${day}`) ?? null,
    /** Of two that close early on a day, the first. */
    earlyOn: (locationId: string, day: CareDay) =>
      firstOf((early.get(day) ?? []).filter((one) => [null, locationId].includes(one.locationId))),
    partWithTimes: (span: { from: LocalTime; to: LocalTime }, locationId: string, day: CareDay) =>
      partsOn(locationId, day).find((part) => part.from === span.from && part.to === span.to)?.code ?? null,
  };
}

export type HouseIndex = ReturnType<typeof houseIndex>;
