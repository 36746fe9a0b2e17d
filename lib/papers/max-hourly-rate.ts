import type { CareType } from "@/db/schema/organisation";
import { type Cents, cents } from "@/lib/money/cents";

/**
 * Cents an hour up to which the childcare allowance counts, by calendar year: "maximum uurprijs" of the Besluit
 * kinderopvangtoeslag, set each autumn for the year after. A year is added once its decree is published.
 */
const rates: Record<number, Record<CareType, number>> = {
  2024: { daycare: 10_25, after_school: 9_12 },
  2025: { daycare: 10_71, after_school: 9_52 },
  2026: { daycare: 11_23, after_school: 9_98 },
};

/** Null for a year of which no figure is known here. */
export function maxHourlyRate(careType: CareType, year: number): Cents | null {
  const rate = rates[year]?.[careType];
  return rate === undefined ? null : cents(rate);
}
