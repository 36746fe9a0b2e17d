import "server-only";
import { type CountryCode, parsePhoneNumberFromString } from "libphonenumber-js/max";
import { homeCountry } from "./country";
import { type Parsed, parsed, problem } from "./parsed";

declare const brand: unique symbol;

/** A telephone number in E.164: '+31612345678'. */
export type PhoneNumber = string & { readonly [brand]: "PhoneNumber" };

const readAs = (typed: string, country: string) => {
  const number = parsePhoneNumberFromString(typed, {
    defaultCountry: country as CountryCode,
    extract: false,
  });
  return number?.isValid() ? number : undefined;
};

/** '0478 12 34 56' is a house in Venray and a mobile in Belgium: a guess would call a stranger. */
const isTwofold = (typed: string) =>
  readAs(typed, "NL")?.getType() === "FIXED_LINE" && readAs(typed, "BE")?.getType() === "MOBILE";

/**
 * Reads numbers of the country somebody lives in with their zero ('06 12345678') and any number with its country
 * ('+32 470 12 34 56', '0032…'). What is a number here and just over the border asks for its country.
 */
export function parsePhone(text: string, country: string = homeCountry): Parsed<PhoneNumber> {
  const typed = text.trim();
  if (typed === "") return problem("required");
  // Without the zero or the plus the library would take an extension or a short code for a whole number.
  if (!/^\(?[+0][\d\s()./-]{6,30}$/.test(typed)) return problem("invalidPhone");
  if (country === homeCountry && isTwofold(typed)) return problem("phoneOfTwoCountries");
  const number = readAs(typed, country);
  return number ? parsed(number.number as string as PhoneNumber) : problem("invalidPhone");
}

/**
 * Dutch numbers as people dial them here ('06 12345678'), others with their country ('+32 470 12 34 56'), and so
 * those that would be read in two ways when they come back from a form.
 */
export function formatPhone(phone: string): string {
  const number = parsePhoneNumberFromString(phone);
  if (number === undefined) return phone;
  const national = number.formatNational();
  return number.country === "NL" && !isTwofold(national) ? national : number.formatInternational();
}
