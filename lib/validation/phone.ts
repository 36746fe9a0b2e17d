import "server-only";
import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import { type Parsed, parsed, problem } from "./parsed";

declare const brand: unique symbol;

/** A telephone number in E.164: '+31612345678'. */
export type PhoneNumber = string & { readonly [brand]: "PhoneNumber" };

/** Reads Dutch numbers with their zero ('06 12345678') and any number with its country ('+32 470 12 34 56', '0032…'). */
export function parsePhone(text: string): Parsed<PhoneNumber> {
  const typed = text.trim();
  if (typed === "") return problem("required");
  // Without the zero or the plus the library would take an extension or a short code for a whole number.
  if (!/^\(?[+0][\d\s()./-]{6,30}$/.test(typed)) return problem("invalidPhone");
  const number = parsePhoneNumberFromString(typed, { defaultCountry: "NL", extract: false });
  return number?.isValid() ? parsed(number.number as string as PhoneNumber) : problem("invalidPhone");
}

/** Dutch numbers as people dial them here ('06 12345678'), others with their country ('+32 470 12 34 56'). */
export function formatPhone(phone: string): string {
  const number = parsePhoneNumberFromString(phone);
  if (number === undefined) return phone;
  return number.country === "NL" ? number.formatNational() : number.formatInternational();
}
