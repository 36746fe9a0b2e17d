import type { Language } from "@/lib/i18n/language";
import { type Parsed, parsed, problem } from "./parsed";

/** Where families of a Dutch daycare live or have a telephone; the three with rules of their own come first. */
export const countries = [
  ...["NL", "BE", "DE"],
  ...[
    "AT",
    "AW",
    "BG",
    "BQ",
    "CH",
    "CW",
    "CY",
    "CZ",
    "DK",
    "EE",
    "ES",
    "FI",
    "FR",
    "GB",
    "GR",
    "HR",
    "HU",
    "IE",
  ],
  ...[
    "IS",
    "IT",
    "LI",
    "LT",
    "LU",
    "LV",
    "MA",
    "MT",
    "NO",
    "PL",
    "PT",
    "RO",
    "SE",
    "SI",
    "SK",
    "SR",
    "SX",
    "TR",
  ],
  ...["UA", "US"],
] as const;
export const homeCountry = "NL";

export const isCountry = (text: string) => (countries as readonly string[]).includes(text);

/** As it is kept: two capitals of ISO 3166. Nothing chosen is the Netherlands. */
export function parseCountry(text: string): Parsed<string> {
  const code = text.trim().toUpperCase() || homeCountry;
  return isCountry(code) ? parsed(code) : problem("choose");
}

/** "België". */
export const countryName = (code: string, language: Language): string =>
  new Intl.DisplayNames([language], { type: "region" }).of(code) ?? code;

/** What follows an address that is not in the Netherlands, on paper in capitals as the post asks. */
export const countryLine = (code: string | null, language: Language): string | null =>
  code === null || code === "" || code === homeCountry ? null : countryName(code, language);
