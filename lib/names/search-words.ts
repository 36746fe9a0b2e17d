import { z } from "zod";
import { typedText } from "@/lib/validation/text";

const longestSearch = 80;
const mostWords = 5;

/** The words of a search for a name: cut to a sane length, split on anything that is no part of a name. */
export function searchWords(text: string): string[] {
  const words = text
    .slice(0, longestSearch)
    .split(/[\s,;\p{Cc}]+/u)
    .filter(Boolean);
  return words.slice(0, mostWords);
}

const fewestDigits = 4;

/**
 * Digits that every way of writing a telephone number shares with how it is kept (+31612345678): without what only
 * stands in front at home, or abroad. Null for what is no number, or too short to tell people apart.
 */
export function phoneDigits(text: string): string | null {
  if (!/^[\d\s()+./-]+$/.test(text)) return null;
  const digits = text.replace("(0)", "").replace(/\D/g, "");
  return digits.length < fewestDigits ? null : digits.replace(/^0{1,2}/, "");
}

/** Matches the word anywhere in a name; wildcards in it are taken literally. */
export const likePattern = (word: string) => `%${word.replace(/[\\%_]/g, "\\$&")}%`;

const id = z.uuid().optional().catch(undefined);
const searchSchema = z.object({
  q: typedText().catch(""),
  after: id,
  before: id,
});

/** From the address: the text as typed, bounded; a mark that is no id is as good as none. */
export function readNameSearch(query: Record<string, unknown>) {
  const { q, after, before } = searchSchema.parse(query);
  return { text: q.slice(0, longestSearch).trim(), after, before };
}
