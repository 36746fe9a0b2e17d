import { type Parsed, parsed, problem } from "./parsed";

declare const brand: unique symbol;

/** A Dutch postcode as we keep it: '1234AB'. */
export type Postcode = string & { readonly [brand]: "Postcode" };

/** Lower case and spaces are fine. The letters SA, SD and SS are not in use. */
export function parsePostcode(text: string): Parsed<Postcode> {
  const postcode = text.replace(/\s/g, "").toUpperCase();
  if (postcode === "") return problem("required");
  return /^[1-9]\d{3}(?!SA|SD|SS)[A-Z]{2}$/.test(postcode)
    ? parsed(postcode as Postcode)
    : problem("invalidPostcode");
}

/** '1234 AB', the space not breaking. */
export function formatPostcode(postcode: string): string {
  return postcode.replace(/^(\d{4})\s?([A-Z]{2})$/, "$1\u00a0$2");
}
