import type { CareType } from "@/db/schema/organisation";
import { addDays, ageInYears, type CareDay, daysIn } from "@/lib/time/care-day";
import type { DayRange } from "@/lib/time/day-range";

export type AgeBandBirthday = { day: CareDay; turns: number };

/** Birthdays from which a child counts otherwise in the legal ratio, or leaves for school. */
const turning: Record<CareType, readonly number[]> = { daycare: [1, 2, 3, 4], after_school: [7] };

export function bandBirthdayIn(birth: CareDay, range: DayRange, careType: CareType): AgeBandBirthday | null {
  for (const day of daysIn(range)) {
    const turns = ageInYears(birth, day);
    if (turns !== ageInYears(birth, addDays(day, -1)) && turning[careType].includes(turns))
      return { day, turns };
  }
  return null;
}
