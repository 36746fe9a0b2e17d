import { addDays, type CareDay, careDay, daysBetween, endOfWeek, startOfWeek } from "./care-day";

/** Whole days, both ends included. */
export interface DayRange {
  from: CareDay;
  to: CareDay;
}

export type DayRangeProblem = "missing_end" | "invalid_date" | "reversed" | "too_long";

/** Monday up to and including Sunday. */
export function weekRange(day: CareDay): DayRange {
  return { from: startOfWeek(day), to: endOfWeek(day) };
}

/** Exactly one week, from Monday up to and including Sunday. */
export function isWeek({ from, to }: DayRange): boolean {
  return from === startOfWeek(from) && to === endOfWeek(from);
}

/** The range of the same length that touches this one. */
export function neighbourRange({ from, to }: DayRange, side: "before" | "after"): DayRange {
  const days = (daysBetween(from, to) + 1) * (side === "before" ? -1 : 1);
  return { from: addDays(from, days), to: addDays(to, days) };
}

export function overlaps(one: DayRange, other: DayRange): boolean {
  return one.from <= other.to && other.from <= one.to;
}

export function contains(range: DayRange, day: CareDay): boolean {
  return range.from <= day && day <= range.to;
}

/**
 * Reads a range from an address or a form. There is always a range to show: with one end missing a week is
 * shown (`missing_end`), with a wrong, reversed or too long range the fallback, each with its problem code.
 * Both ends missing is no problem: the fallback is meant. `maxDays` counts both ends.
 */
export function parseDayRange(
  input: { from?: unknown; to?: unknown },
  fallback: DayRange,
  maxDays = 366,
): { range: DayRange; problem: DayRangeProblem | null } {
  const from = readEnd(input.from);
  const to = readEnd(input.to);
  if (from === "invalid" || to === "invalid") return { range: fallback, problem: "invalid_date" };

  const week = Math.min(6, maxDays - 1);
  const begin = from ?? (to === null ? null : addDays(to, -week));
  const end = to ?? (from === null ? null : addDays(from, week));
  if (begin === null || end === null) return { range: fallback, problem: null };
  const range = { from: begin, to: end };
  if (from === null || to === null) return { range, problem: "missing_end" };
  if (end < begin) return { range: fallback, problem: "reversed" };
  if (daysBetween(begin, end) + 1 > maxDays) return { range: fallback, problem: "too_long" };
  return { range, problem: null };
}

function readEnd(value: unknown): CareDay | "invalid" | null {
  if (value === undefined || value === null || value === "") return null;
  if (typeof value !== "string") return "invalid";
  return careDay(value.trim()) ?? "invalid";
}
