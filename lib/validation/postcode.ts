import { homeCountry } from "./country";
import { type Parsed, parsed, problem } from "./parsed";

declare const brand: unique symbol;

/** A postcode as we keep it, without spaces where its country writes none or one: '1234AB', '1000', '52062'. */
export type Postcode = string & { readonly [brand]: "Postcode" };

/** The Dutch letters SA, SD and SS are not in use; German codes begin at 01001. */
const shapes: Record<string, RegExp> = {
  NL: /^[1-9]\d{3}(?!SA|SD|SS)[A-Z]{2}$/,
  BE: /^[1-9]\d{3}$/,
  DE: /^(?!00)\d{5}$/,
};
/** Of other countries only that it could be one; some have none. */
const elsewhere = /^[A-Z\d][A-Z\d -]{0,9}$/;

/** Lower case, spaces and a country in front ('B-1000', 'D-52062') are fine. */
export function parsePostcode(text: string, country: string = homeCountry): Parsed<Postcode> {
  const typed = text.trim().replace(/\s+/g, " ").toUpperCase();
  const shape = shapes[country];
  if (!shape)
    return typed === "" || elsewhere.test(typed) ? parsed(typed as Postcode) : problem("invalidPostcode");
  if (typed === "") return problem("required");
  const postcode = typed.replace(/\s/g, "").replace(new RegExp(`^${country[0]}-(?=\\d)`), "");
  if (shape.test(postcode)) return parsed(postcode as Postcode);
  return problem(
    country === "BE" ? "invalidPostcodeBe" : country === "DE" ? "invalidPostcodeDe" : "invalidPostcode",
  );
}

/** Whether an address there is incomplete without one. */
export const needsPostcode = (country: string) => shapes[country] !== undefined;

/** '1234 AB', the space not breaking. */
export function formatPostcode(postcode: string): string {
  return postcode.replace(/^(\d{4})\s?([A-Z]{2})$/, "$1\u00a0$2");
}
