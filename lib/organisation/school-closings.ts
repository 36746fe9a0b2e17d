import { type CareDay, daysIn } from "@/lib/time/care-day";
import { type SchoolHoliday, schoolHolidays } from "@/lib/time/school-holidays";
import type { SchoolRegion } from "@/lib/time/school-regions";
import type { NamedDay } from "./closing-days";
import { schoolHolidayNames } from "./holiday-names";

export type Closing = NamedDay & { locationId: string | null };
export type InRegion = { id: string; schoolRegion: SchoolRegion | null };

/** School holidays of these regions that lie in the year, whole or in part, and are not over: those one can still close for. */
export const schoolHolidaysToClose = (
  year: number,
  regions: ReadonlySet<SchoolRegion>,
  today: CareDay,
): SchoolHoliday[] =>
  schoolHolidays.filter(
    ({ region, from, to }) =>
      regions.has(region) && to >= today && (from.startsWith(String(year)) || to.startsWith(String(year))),
  );

/** Each location closes for the holidays of its own region, from today on where one is under way. */
export const closingsForSchool = (
  holidays: readonly SchoolHoliday[],
  places: readonly InRegion[],
  today: CareDay,
): Closing[] =>
  holidays.flatMap(({ region, season, from, to }) =>
    places
      .filter(({ schoolRegion }) => schoolRegion === region)
      .flatMap(({ id }) =>
        daysIn({ from: from < today ? today : from, to }).map((day) => ({
          ...{ locationId: id, day, name: schoolHolidayNames[season] },
        })),
      ),
  );

/** Each day of a location once, by its first name; nothing of its own on a day that closes everywhere. */
export function eachOnce(closings: readonly Closing[]): Closing[] {
  const seen = new Set<string>();
  const everywhere = new Set(closings.filter((one) => one.locationId === null).map(({ day }) => day));
  return closings.filter(({ locationId, day }) => {
    const key = `${locationId} ${day}`;
    if (seen.has(key) || (locationId !== null && everywhere.has(day))) return false;
    seen.add(key);
    return true;
  });
}
