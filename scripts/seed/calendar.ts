import { addDays, addMonths, asCareDay, type CareDay, today, weekday } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import { asLocalTime } from "@/lib/time/local-time";
import { type PublicHolidayCode, publicHolidays } from "@/lib/time/public-holidays";
import { instantAt } from "@/lib/time/wall-clock";

/** The day the daycare opened its doors; rules, roles and registrations hold from here. */
export const openedOn = asCareDay("2019-01-07");

export type Calendar = {
  now: Instant;
  today: CareDay;
  /** The moment clocks show `time` on the day so many days from today. */
  at: (offset: number, time: string) => Instant;
  day: (offset: number) => CareDay;
  /** Birth date of somebody this old today. */
  born: (months: number, days?: number) => CareDay;
};

export function calendarOf(now: Instant): Calendar {
  const day = today(now);
  return {
    now,
    today: day,
    at: (offset, time) => instantAt(addDays(day, offset), asLocalTime(time)),
    day: (offset) => addDays(day, offset),
    born: (months, days = 0) => addDays(addMonths(day, -months), -days),
  };
}

const holidayNames: Partial<Record<PublicHolidayCode, string>> = {
  new_year: "Nieuwjaarsdag",
  easter_monday: "Tweede paasdag",
  kings_day: "Koningsdag",
  ascension_day: "Hemelvaartsdag",
  whit_monday: "Tweede pinksterdag",
  christmas_day: "Eerste kerstdag",
  boxing_day: "Tweede kerstdag",
};

export type Closure = { day: CareDay; name: string };

/** The holidays of this year and the next on which the daycare would have been open, and the day after Ascension. */
export function closures(calendar: Calendar): Closure[] {
  const year = Number(calendar.today.slice(0, 4));
  return [year, year + 1]
    .flatMap(publicHolidays)
    .flatMap(({ code, day }) => {
      const name = holidayNames[code];
      const bridge = code === "ascension_day" ? [{ day: addDays(day, 1), name: "Dag na Hemelvaart" }] : [];
      return name ? [{ day, name }, ...bridge] : [];
    })
    .filter(({ day }) => weekday(day) <= 5);
}

/** Study days of De Linde: a Friday some five weeks ago and one in two to three weeks. */
export function studyDays(calendar: Calendar): Closure[] {
  const taken = new Set(closures(calendar).map((closure) => closure.day));
  const fridayFrom = (offset: number) => {
    const start = calendar.day(offset);
    return addDays(start, (12 - weekday(start)) % 7);
  };
  return [fridayFrom(-38), fridayFrom(14)]
    .filter((day) => !taken.has(day))
    .map((day) => ({ day, name: "Studiedag van het team" }));
}
