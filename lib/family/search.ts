import { type SQL, sql } from "drizzle-orm";
import { likePattern, phoneDigits, searchWords } from "@/lib/names/search-words";
import type { CareDay } from "@/lib/time/types";

const shortestEmailPart = 3;

/** Every word as `column like all (…)` asks for it: folded as the names were. */
const patternsOf = (words: readonly string[]): SQL => sql`array(select app.findable(word)
  from json_array_elements_text(${JSON.stringify(words.map(likePattern))}::json) word)`;

/**
 * Ids of the adults that a search means: by number, by name, or by a part of the e-mail address. The policies decide
 * who is among them. Null when nothing was asked.
 */
export function adultsFound(text: string): SQL | null {
  const digits = phoneDigits(text);
  if (digits) {
    const pattern = likePattern(digits);
    return sql`select k.person_id from person_contact k where k.phone like ${pattern} or k.work_phone like ${pattern}`;
  }
  const words = searchWords(text);
  const [word = ""] = words;
  if (!word) return null;
  const named = sql`select p.id from person p where p.search_name like all (${patternsOf(words)})`;
  if (words.length > 1 || word.length < shortestEmailPart) return named;
  return sql`${named} union select a.person_id from account a where a.email like ${likePattern(word.toLowerCase())}`;
}

/**
 * Children (`c`) by their own name or by one of their adults of today or later. Scans, measured at tens of milliseconds
 * over 10,000 children and 20,000 adults: under row-level security PostgreSQL uses no trigram index, since LIKE is not
 * leakproof. Null when nothing was asked.
 */
export function childMatches(text: string, day: CareDay): SQL | null {
  const adults = adultsFound(text);
  if (!adults) return null;
  const byName = phoneDigits(text)
    ? sql`false`
    : sql`c.search_name like all (${patternsOf(searchWords(text))})`;
  return sql`(${byName} or c.id in (select s.child_id from guardianship s
    where s.person_id in (${adults}) and ${day}::date <= coalesce(s.ends_on, 'infinity')))`;
}
