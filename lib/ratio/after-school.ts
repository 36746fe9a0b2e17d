import { ageInYears, type CareDay } from "@/lib/time/care-day";

/** Children present at an after-school location: from 4 up to and including 6 years old, and from 7. */
export interface SchoolAgeCounts {
  fourToSix: number;
  sevenUp: number;
}

/**
 * Staff for after-school care since 1-7-2024, counted over the whole location and no longer per group
 * (Besluit kwaliteit kinderopvang, Bijlage 1, as changed by Stb. 2024, 64): 0.1 for each child of 4 to 6 and
 * 0.083 for each child of 7 and older. How the sum is rounded is read in two ways:
 * - `atMost`: every fraction is rounded up;
 * - `atLeast`: a fraction below 0.18 is dropped, though one child always asks for one person.
 * Where the two agree the values are equal; where they differ a planner should decide on `atMost`.
 */
export interface StaffRange {
  atLeast: number;
  atMost: number;
}

const perMille = 1000;
const smallestFractionThatCounts = 180;

/** Counts are whole and not negative; anything else throws. */
export function requiredStaffAfterSchool({ fourToSix, sevenUp }: SchoolAgeCounts): StaffRange {
  if (![fourToSix, sevenUp].every((count) => Number.isInteger(count) && count >= 0)) {
    throw new RangeError("Counts of children are whole numbers from 0");
  }
  const sum = 100 * fourToSix + 83 * sevenUp;
  const whole = Math.floor(sum / perMille);
  const fraction = sum % perMille;
  const withoutSmallFraction = fraction >= smallestFractionThatCounts ? whole + 1 : whole;
  return {
    atLeast: sum > 0 ? Math.max(1, withoutSmallFraction) : 0,
    atMost: Math.ceil(sum / perMille),
  };
}

/** A child counts with the older ones from its seventh birthday. */
export function countSchoolAge(births: readonly CareDay[], day: CareDay): SchoolAgeCounts {
  const sevenUp = births.filter((birth) => ageInYears(birth, day) >= 7).length;
  return { fourToSix: births.length - sevenUp, sevenUp };
}
