import type { Language } from "@/lib/i18n/language";
import { type Cents, roundToCents } from "./cents";
import { decimal, type Exact, exact, roundHalfAway, times } from "./exact";

/**
 * Hours of care a month in a contract: hours a week times weeks a year, divided by 12. `weeksPerYear` is a decimal
 * ('52', '52.2', '40'). The result is not rounded, for rounded hours would change the price by some cents.
 */
export function monthlyHours(minutesPerWeek: number, weeksPerYear: string): Exact {
  return times(exact(minutesPerWeek, 60), decimal(weeksPerYear), exact(1, 12));
}

export function amountForHours(hours: Exact, centsPerHour: Cents): Cents {
  return roundToCents(times(hours, exact(centsPerHour)));
}

/** For care counted in minutes, such as an extra day; a fraction of minutes stays exact. */
export function amountForMinutes(minutes: number | Exact, centsPerHour: Cents): Cents {
  const exactMinutes = typeof minutes === "number" ? exact(minutes) : minutes;
  return amountForHours(times(exactMinutes, exact(1, 60)), centsPerHour);
}

const locales: Record<Language, string> = { nl: "nl-NL", en: "en-GB" };

/** Hours for reading, at most two decimals and without a unit: '45,68' or '45.68', '10,75', '8'. */
export function formatHours(hours: Exact, language: Language): string {
  const hundredths = roundHalfAway(times(hours, exact(100)));
  return new Intl.NumberFormat(locales[language], { maximumFractionDigits: 2 }).format(hundredths / 100);
}
