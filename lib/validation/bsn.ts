import { type Parsed, parsed, problem } from "./parsed";

declare const brand: unique symbol;

/** A citizen service number (burgerservicenummer): nine digits that pass the eleven test. Never in a log or an address. */
export type Bsn = string & { readonly [brand]: "Bsn" };

const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** Spaces and points are ignored; eight digits get the zero in front that people leave out. */
export function parseBsn(text: string): Parsed<Bsn> {
  const digits = text.replace(/[\s.]/g, "");
  if (digits === "") return problem("required");
  if (!/^\d{8,9}$/.test(digits)) return problem("invalidBsn");
  const bsn = digits.padStart(9, "0");
  return passesElevenTest(bsn) ? parsed(bsn as Bsn) : problem("invalidBsn");
}

/** '••••••782', from a whole number or from the last digits that are kept apart from it. */
export function maskBsn(lastDigits: string): string {
  return lastDigits.slice(-3).padStart(9, "•");
}

function passesElevenTest(bsn: string): boolean {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(bsn[index]), 0);
  return sum % 11 === 0 && Number(bsn) > 0;
}
