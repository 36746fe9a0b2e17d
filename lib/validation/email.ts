import { z } from "zod";
import { type Parsed, parsed, problem } from "./parsed";

declare const brand: unique symbol;

/** An e-mail address as we keep and compare it: lower case, no spaces around it, at most 254 characters. */
export type EmailAddress = string & { readonly [brand]: "EmailAddress" };

const shape = z.email().max(254);

export function parseEmail(text: string): Parsed<EmailAddress> {
  const email = normaliseEmail(text);
  if (email === "") return problem("required");
  return shape.safeParse(email).success ? parsed(email as EmailAddress) : problem("invalidEmail");
}

/** For looking an account up: the form in which addresses are kept, whether or not this is one. */
export function normaliseEmail(text: string): string {
  return text.trim().toLowerCase();
}
