import type { Language } from "@/lib/i18n/language";
import { type Cents, roundToCents } from "./cents";
import { decimal, type Exact, exact, roundHalfAway, times } from "./exact";

/**
 * Hours of care a month in a contract: hours a week times weeks a year, divided by 12. `weeksPerYear` is a decimal
 * ('52', '52.2', '40'), the minutes a fraction where care is every second week. The result is not rounded, for rounded hours would change the price by some cents.
 */
export function monthlyHours(minutesPerWeek: number | Exact, weeksPerYear: string): Exact {
  const minutes = typeof minutesPerWeek === "number" ? exact(minutesPerWeek) : minutesPerWeek;
  return times(minutes, exact(1, 60), decimal(weeksPerYear), exact(1, 12));
}

export function amountForHours(hours: Exact, centsPerHour: Cents): Cents {
  return roundToCents(times(hours, exact(centsPerHour)));
}

/** For care counted in minutes, such as an extra day; a fraction of minutes stays exact. */
export function amountForMinutes(minutes: number | Exact, centsPerHour: Cents): Cents {
  const exactMinutes = typeof minutes === "number" ? exact(minutes) : minutes;
  return amountForHours(times(exactMinutes, exact(1, 60)), centsPerHour);
}

/** Hours as invoices keep them, to four decimals: '104.5417'. Sums of these show no difference on paper. */
export function fixedHours(hours: Exact): string {
  const all = roundHalfAway(times(hours, exact(10_000)));
  const digits = String(Math.abs(all)).padStart(5, "0");
  return `${all < 0 ? "-" : ""}${digits.slice(0, -4)}.${digits.slice(-4)}`;
}

const locales: Record<Language, string> = { nl: "nl-NL", en: "en-GB" };

/** Hours for reading, at most two decimals and without a unit: '45,68' or '45.68', '10,75', '8'. */
export function formatHours(hours: Exact, language: Language): string {
  const hundredths = roundHalfAway(times(hours, exact(100)));
  return new Intl.NumberFormat(locales[language], { maximumFractionDigits: 2 }).format(hundredths / 100);
}
