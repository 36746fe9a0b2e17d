import { addDays, type CareDay, daysIn, weekday } from "@/lib/time/care-day";
import { publicHolidays } from "@/lib/time/public-holidays";
import { holidayNames } from "./holiday-names";

export type NamedDay = { day: CareDay; name: string };
export type OpenDays = { locationId: string; weekday: number; startsOn: CareDay; endsOn: CareDay | null }[];

type Wanted = {
  holiday: readonly CareDay[];
  startsOn: CareDay | null;
  endsOn: CareDay | null;
  name: string;
};

/** The public holidays of a year by their names, the day after Ascension among them; one line where two coincide. */
export function holidaysOf(year: number): NamedDay[] {
  const named = publicHolidays(year).flatMap(({ code, day }) => {
    const bridge = code === "ascension_day" ? [{ day: addDays(day, 1), name: "Dag na Hemelvaart" }] : [];
    return [{ day, name: holidayNames[code] }, ...bridge];
  });
  const names = new Map<CareDay, string[]>();
  for (const { day, name } of named) names.set(day, [...(names.get(day) ?? []), name]);
  return [...names]
    .map(([day, all]) => ({ day, name: all.join(", ") }))
    .sort((one, other) => (one.day < other.day ? -1 : 1));
}

/** What was ticked and the days of the range, each once; a holiday keeps its own name. Others than holidays are left out. */
export function daysWanted({ holiday, startsOn, endsOn, name }: Wanted): NamedDay[] {
  const ticked = holiday.flatMap(
    (day) => holidaysOf(Number(day.slice(0, 4))).find((one) => one.day === day) ?? [],
  );
  const range = startsOn === null ? [] : daysIn({ from: startsOn, to: endsOn ?? startsOn });
  const known = new Set(ticked.map(({ day }) => day));
  return [...ticked, ...range.filter((day) => !known.has(day)).map((day) => ({ day, name }))];
}

/** Whether the location (null: any of them) would have been open that day. */
export const wouldOpen = (open: OpenDays, locationId: string | null, day: CareDay) =>
  open.some(
    (hours) =>
      (locationId === null || hours.locationId === locationId) &&
      hours.weekday === weekday(day) &&
      hours.startsOn <= day &&
      (hours.endsOn === null || day <= hours.endsOn),
  );
