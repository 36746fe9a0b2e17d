import { Temporal } from "temporal-polyfill";
import type { Instant } from "./instant";
import type { CareDay } from "./types";
import { careDayOf } from "./wall-clock";

/** A calendar date as 'YYYY-MM-DD', without time or zone. Sorting the text sorts the dates. */
export type { CareDay };

/** ISO weekday: Monday = 1, Sunday = 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Reads 'YYYY-MM-DD' of an existing date in the years 1900 up to 2199; anything else is null. */
export function careDay(text: string): CareDay | null {
  if (!/^(19|20|21)\d{2}-\d{2}-\d{2}$/.test(text)) return null;
  try {
    return Temporal.PlainDate.from(text).toString() as CareDay;
  } catch {
    return null;
  }
}

/** For values that must be right already (database rows, test cases): throws on anything else. */
export function asCareDay(text: string): CareDay {
  const day = careDay(text);
  if (day === null) throw new RangeError("Not a calendar date");
  return day;
}

/** The date on the calendar in Amsterdam at this moment. */
export function today(now: Instant): CareDay {
  return careDayOf(now);
}

export function addDays(day: CareDay, days: number): CareDay {
  return dayOf(numberOf(day) + days);
}

/** The same day of the month, or that month's last day: 31 January plus one month is 28 or 29 February. */
export function addMonths(day: CareDay, months: number): CareDay {
  return textOf(plain(day).add({ months }));
}

/** Days from `from` to `to`: 0 for the same day, negative when `to` comes first. */
export function daysBetween(from: CareDay, to: CareDay): number {
  return numberOf(to) - numberOf(from);
}

/** Every day of the range, both ends included; empty when it is reversed. */
export function daysIn(range: { from: CareDay; to: CareDay }): CareDay[] {
  const first = numberOf(range.from);
  const length = Math.max(0, numberOf(range.to) - first + 1);
  return Array.from({ length }, (_, index) => dayOf(first + index));
}

export function weekday(day: CareDay): Weekday {
  // Day 0, 1 January 1970, was a Thursday.
  return (mod(numberOf(day) + 3, 7) + 1) as Weekday;
}

/** The Monday of the week. */
export function startOfWeek(day: CareDay): CareDay {
  return addDays(day, 1 - weekday(day));
}

/** The Sunday of the week. */
export function endOfWeek(day: CareDay): CareDay {
  return addDays(day, 7 - weekday(day));
}

/** ISO 8601 week 1 up to 53, with the year the week belongs to: 1 January 2027 lies in week 53 of 2026. */
export function isoWeek(day: CareDay): { year: number; week: number } {
  const thursday = plain(addDays(startOfWeek(day), 3));
  return { year: thursday.year, week: Math.ceil(thursday.dayOfYear / 7) };
}

export function startOfMonth(day: CareDay): CareDay {
  return textOf(plain(day).with({ day: 1 }));
}

export function endOfMonth(day: CareDay): CareDay {
  const date = plain(day);
  return textOf(date.with({ day: date.daysInMonth }));
}

/** Whole years on that day; negative before birth. A child of 29 February turns a year older on 1 March. */
export function ageInYears(birth: CareDay, on: CareDay): number {
  return Math.floor(ageInMonths(birth, on) / 12);
}

/** Whole months on that day; negative before birth. Born on the 31st: a month older on the 1st where needed. */
export function ageInMonths(birth: CareDay, on: CareDay): number {
  const born = plain(birth);
  const date = plain(on);
  const months = (date.year - born.year) * 12 + date.month - born.month;
  return date.day < born.day ? months - 1 : months;
}

/**
 * Days since 1 January 1970. A page steps through hundreds of days and asks for their weekday: by number that
 * costs a twentieth of what reading and writing a Temporal date does.
 */
function numberOf(day: CareDay): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8))) / dayMs;
}

function dayOf(number: number): CareDay {
  return new Date(number * dayMs).toISOString().slice(0, 10) as CareDay;
}

const dayMs = 86_400_000;

const mod = (value: number, by: number) => ((value % by) + by) % by;

function plain(day: CareDay): Temporal.PlainDate {
  return Temporal.PlainDate.from(day);
}

function textOf(date: Temporal.PlainDate): CareDay {
  return date.toString() as CareDay;
}
