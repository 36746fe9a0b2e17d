import type { Language } from "@/lib/i18n/language";
import { type RefusalFacts, refusalDetails } from "./refusal-details";
import { type RefusalCode, refusals } from "./refusals";

const capital = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** What people read for a refusal: with its object where the facts name one, else in general. */
export function refusalText(
  { code, facts }: { code: RefusalCode; facts?: RefusalFacts },
  language: Language,
): string {
  const detailed = facts && refusalDetails[language][code]?.(facts);
  return detailed ? capital(detailed) : refusals[language][code];
}

const isRefusal = (code: unknown): code is RefusalCode =>
  typeof code === "string" && Object.hasOwn(refusals.nl, code);

/** What a page says of a refusal that stands in its address; nothing of what is none. */
export const refusalOf = (code: unknown, language: Language, facts?: RefusalFacts): string | undefined =>
  isRefusal(code) ? refusalText({ code, facts }, language) : undefined;
