import type { Language } from "@/lib/i18n/language";
import { type Exact, exact, roundHalfAway, times } from "./exact";

declare const brand: unique symbol;

/** An amount in whole euro cents; negative for what the organisation owes. */
export type Cents = number & { readonly [brand]: "Cents" };

/** For amounts from the database or a literal; throws on anything but a whole number. */
export function cents(amount: number): Cents {
  if (!Number.isSafeInteger(amount)) throw new RangeError("Not a whole number of cents");
  return amount as Cents;
}

/** The one place where an amount is rounded: an exact number of cents, a half cent away from zero. */
export function roundToCents(amount: Exact): Cents {
  return cents(roundHalfAway(amount));
}

export function addCents(...amounts: readonly Cents[]): Cents {
  return cents(amounts.reduce((sum, amount) => sum + amount, 0));
}

const locales: Record<Language, string> = { nl: "nl-NL", en: "en-GB" };
const formatters = new Map<Language, Intl.NumberFormat>();

/** '€ 1.234,56' in Dutch, its space not breaking, and '€1,234.56' in English. */
export function formatCents(amount: Cents, language: Language): string {
  const formatter =
    formatters.get(language) ??
    new Intl.NumberFormat(locales[language], { style: "currency", currency: "EUR" });
  formatters.set(language, formatter);
  return formatter.format(amount / 100);
}

/**
 * Reads an amount as people type it: '12,06', '12.06', '€ 12' or '€ -3,5'. Points or commas between thousands are
 * refused, for '1.234' would mean two things. Up to nine digits before the comma.
 */
export function parseCents(text: string): Cents | null {
  const match = /^(?:€\s*)?(-?)(\d{1,9})(?:[.,](\d{1,2}))?$/.exec(text.trim());
  if (match === null) return null;
  const [, sign, euros = "", fraction = ""] = match;
  const size = Number(euros) * 100 + Number(fraction.padEnd(2, "0"));
  return cents(sign === "-" && size > 0 ? -size : size);
}

/** `share` is a plain factor: `decimal("0.859")` for 85.9 percent. */
export function shareOf(amount: Cents, share: Exact): Cents {
  return roundToCents(times(exact(amount), share));
}
