import type { Language } from "@/lib/i18n/language";
import { groupBy } from "@/lib/planning/fact-index";
import type { Messages } from "@/lib/texts/catalogue";
import { addDays, asCareDay, type CareDay, startOfWeek } from "@/lib/time/care-day";
import { formatDay, formatTimeSpan } from "@/lib/time/format";
import { parityOf, weekNumber } from "@/lib/time/week-parity";
import type { PatternView } from "./file-contracts";

/** Any Monday serves to name the days of the week. */
const someMonday = asCareDay("2026-01-05");

type Texts = Pick<Messages, "care" | "families">;

/** The weekly pattern in words: one sentence for the days that go by the same part, rhythm and period. */
export function patternWords(
  patterns: readonly PatternView[],
  contract: { startsOn: CareDay; endsOn: CareDay | null },
  { care, families }: Texts,
  language: Language,
): string[] {
  const weekdayOf = (number: number) => formatDay(addDays(someMonday, number - 1), language, "weekdayLong");
  const alike = groupBy(patterns, (one) =>
    [one.dayPart, one.from, one.to, one.parity, one.startsOn, one.endsOn].join(" "),
  );
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const days = joinWords(
      group.map((one) => weekdayOf(one.weekday)),
      families.and,
    );
    const times = formatTimeSpan(first, language);
    const part = first.dayPart ? `${care.dayParts[first.dayPart].toLowerCase()} (${times})` : times;
    const week = firstWeekOf(first);
    const rhythm = week ? [families.everyOtherWeek(formatDay(week, language, "long"))] : [];
    return [
      [`${capital(days)}: ${part}`, ...rhythm, ...periodWords(first, contract, families, language)].join(
        ", ",
      ),
    ];
  });
}

/** Of care of every second week: the Monday of the first week in which it is given. */
function firstWeekOf({ parity, startsOn }: PatternView): CareDay | null {
  if (parity === null) return null;
  const monday = startOfWeek(startsOn);
  return parityOf(weekNumber(monday)) === parity ? monday : addDays(monday, 7);
}

/** Only what differs from the contract's own period needs saying. */
function periodWords(
  { startsOn, endsOn }: PatternView,
  contract: { startsOn: CareDay; endsOn: CareDay | null },
  t: Texts["families"],
  language: Language,
): string[] {
  const from = startsOn > contract.startsOn ? [t.from(formatDay(startsOn, language, "long"))] : [];
  const to =
    endsOn !== null && endsOn !== contract.endsOn ? [t.until(formatDay(endsOn, language, "long"))] : [];
  return [...from, ...to];
}

function joinWords(words: readonly string[], and: string): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${and} ${last}`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
