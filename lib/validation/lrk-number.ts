import { type Parsed, parsed, problem } from "./parsed";

declare const brand: unique symbol;

/** A number in the national childcare register (LRK): nine digits, without a known check digit. */
export type LrkNumber = string & { readonly [brand]: "LrkNumber" };

export function parseLrkNumber(text: string): Parsed<LrkNumber> {
  const digits = text.replace(/[\s.]/g, "");
  if (digits === "") return problem("required");
  return /^[1-9]\d{8}$/.test(digits) ? parsed(digits as LrkNumber) : problem("invalidLrkNumber");
}
