import { addDays, asCareDay, type CareDay, weekday } from "./care-day";

export const publicHolidayCodes = [
  "new_year",
  "good_friday",
  "easter_sunday",
  "easter_monday",
  "kings_day",
  "liberation_day",
  "ascension_day",
  "whit_sunday",
  "whit_monday",
  "christmas_day",
  "boxing_day",
] as const;

export type PublicHolidayCode = (typeof publicHolidayCodes)[number];

export interface PublicHoliday {
  code: PublicHolidayCode;
  day: CareDay;
}

/**
 * The Dutch public holidays of a year (1901 up to 2198) in order of date. Two can fall on one day: in 2016
 * Ascension Day was Liberation Day.
 */
export function publicHolidays(year: number): PublicHoliday[] {
  const easter = easterSunday(year);
  const holidays: PublicHoliday[] = [
    { code: "new_year", day: dayIn(year, 1, 1) },
    { code: "good_friday", day: addDays(easter, -2) },
    { code: "easter_sunday", day: easter },
    { code: "easter_monday", day: addDays(easter, 1) },
    { code: "kings_day", day: kingsDay(year) },
    { code: "liberation_day", day: dayIn(year, 5, 5) },
    { code: "ascension_day", day: addDays(easter, 39) },
    { code: "whit_sunday", day: addDays(easter, 49) },
    { code: "whit_monday", day: addDays(easter, 50) },
    { code: "christmas_day", day: dayIn(year, 12, 25) },
    { code: "boxing_day", day: dayIn(year, 12, 26) },
  ];
  return holidays.sort((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)));
}

/** 27 April, or the Saturday before when that is a Sunday. */
function kingsDay(year: number): CareDay {
  const day = dayIn(year, 4, 27);
  return weekday(day) === 7 ? addDays(day, -1) : day;
}

/** The Gregorian computus: the Sunday after the first church full moon of spring. */
function easterSunday(year: number): CareDay {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leapCorrection = century - Math.floor(century / 4);
  const moonCorrection = Math.floor((8 * century + 13) / 25);
  const epact = (leapCorrection - moonCorrection + 19 * golden + 15) % 30;
  const lastMoon = epact === 29 || (epact === 28 && golden > 10);
  const fullMoon = addDays(dayIn(year, 3, 21), lastMoon ? epact - 1 : epact);
  return addDays(fullMoon, 7 - (weekday(fullMoon) % 7));
}

function dayIn(year: number, month: number, day: number): CareDay {
  return asCareDay(`${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
}
