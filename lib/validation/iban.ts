import { type Parsed, parsed, problem } from "./parsed";

declare const brand: unique symbol;

/** An account number that direct debit can reach, upper case without spaces. */
export type Iban = string & { readonly [brand]: "Iban" };

/** Length of an IBAN in each country of the SEPA schemes (ISO 13616 register; European Payments Council list). */
const sepaLengths = new Map(
  (
    "AD24 AL28 AT20 BE16 BG22 CH21 CY28 CZ24 DE22 DK18 EE20 ES24 FI18 FR27 " +
    "GB22 GI23 GR27 HR21 HU28 IE22 IS26 IT27 LI21 LT20 LU20 LV21 MC27 MD24 " +
    "ME22 MK19 MT31 NL18 NO15 PL28 PT25 RO24 RS22 SE24 SI19 SK24 SM27 VA22"
  )
    .split(" ")
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

/** Spaces and lower case are fine. A sound number from outside SEPA gets its own problem: it cannot be debited. */
export function parseIban(text: string): Parsed<Iban> {
  const iban = text.replace(/\s/g, "").toUpperCase();
  if (iban === "") return problem("required");
  if (!/^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/.test(iban) || !checkDigitsFit(iban)) return problem("invalidIban");
  const country = iban.slice(0, 2);
  const length = sepaLengths.get(country);
  if (length === undefined) return problem("ibanOutsideSepa");
  if (iban.length !== length) return problem("invalidIban");
  if (country === "NL" && !/^NL\d{2}[A-Z]{4}\d{10}$/.test(iban)) return problem("invalidIban");
  return parsed(iban as Iban);
}

/** In groups of four: 'NL91 ABNA 0417 1643 00'. */
export function formatIban(iban: string): string {
  return iban.replace(/(.{4})(?=.)/g, "$1 ");
}

/** Country, check digits and the last four: 'NL91 •••• •••• ••43 00'. */
export function maskIban(iban: string): string {
  return formatIban(iban.slice(0, 4) + "•".repeat(Math.max(0, iban.length - 8)) + iban.slice(4).slice(-4));
}

/**
 * The sum of ISO 7064 that IBANs and creditor identifiers carry in their third and fourth place. 00, 01 and 99 are
 * never issued as check digits, though 01 and 99 can satisfy the sum.
 */
export function checkDigitsFit(iban: string): boolean {
  if (["00", "01", "99"].includes(iban.slice(2, 4))) return false;
  const moved = iban.slice(4) + iban.slice(0, 4);
  const digits = moved.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}
