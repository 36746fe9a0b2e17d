import { checkDigitsFit } from "./iban";
import { type Parsed, parsed, problem } from "./parsed";

/**
 * A SEPA creditor identifier ("incassant-ID"), upper case without spaces: country, check digits, three places for the
 * creditor's own use that do not count in the sum (mostly ZZZ), and the national number.
 */
export function parseCreditorId(text: string): Parsed<string> {
  const id = text.replace(/\s/g, "").toUpperCase();
  if (id === "") return problem("required");
  if (!/^[A-Z]{2}\d{2}[A-Z\d]{3}[A-Z\d]{1,28}$/.test(id)) return problem("invalidCreditorId");
  if (id.startsWith("NL") && !/^NL\d{2}[A-Z\d]{3}\d{12}$/.test(id)) return problem("invalidCreditorId");
  return checkDigitsFit(id.slice(0, 4) + id.slice(7)) ? parsed(id) : problem("invalidCreditorId");
}
