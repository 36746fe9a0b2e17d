import type { ChangeFormFacts } from "@/lib/care-request/view";
import type { Language } from "@/lib/i18n/language";
import { addDays, asCareDay } from "@/lib/time/care-day";
import { formatDay, formatTime, formatTimeSpan } from "@/lib/time/format";
import { fromMinutes, minutesOf } from "@/lib/time/local-time";

type Opening = NonNullable<ChangeFormFacts["rules"]>["openings"][number];

const someMonday = asCareDay("2026-11-23");
const weekdayName = (weekday: number, language: Language) =>
  formatDay(addDays(someMonday, weekday - 1), language, "weekdayShort");

/** "ma t/m vr 07.30 – 18.30": weekdays with the same times are named together. */
export function openingText(openings: readonly Opening[], language: Language): string {
  const runs: Opening[][] = [];
  for (const opening of openings) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const joins = last && last.weekday + 1 === opening.weekday && last.from === opening.from;
    if (run && joins && last.to === opening.to) run.push(opening);
    else runs.push([opening]);
  }
  const until = language === "nl" ? " t/m " : " to ";
  return runs
    .map((run) => {
      const [first] = run;
      const last = run.at(-1);
      if (!first || !last) return "";
      const days = [...new Set([first.weekday, last.weekday])].map((day) => weekdayName(day, language));
      return `${days.join(until)} ${formatTimeSpan(first, language)}`;
    })
    .join(", ");
}

/** Every quarter of an hour in which the location is open on some day. */
export function quarterHours(
  openings: readonly Opening[],
  language: Language,
): { value: string; label: string }[] {
  if (openings.length === 0) return [];
  const first = Math.min(...openings.map((one) => minutesOf(one.from)));
  const last = Math.max(...openings.map((one) => minutesOf(one.to)));
  const steps = Math.floor((last - first) / 15) + 1;
  return Array.from({ length: steps }, (_, step) => fromMinutes(first + step * 15)).map((value) => ({
    value,
    label: formatTime(value, language),
  }));
}
