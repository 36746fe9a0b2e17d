import type { Language } from "@/lib/i18n/language";
import { addDays, type CareDay } from "./care-day";
import type { Instant } from "./instant";
import type { LocalTime, TimeSpan } from "./local-time";
import { careDayOf, localTimeOf } from "./wall-clock";

/**
 * full: maandag 23 november 2026 · long: 23 november 2026 · short: 23 nov · weekdayShort: ma ·
 * weekdayLong: maandag · dayNumber: 23 · month: november 2026 ·
 * monthShort: nov
 */
export type DayStyle =
  | "full"
  | "long"
  | "short"
  | "weekdayShort"
  | "weekdayLong"
  | "dayNumber"
  | "month"
  | "monthShort";

type Part = "weekday" | "month";
type Width = "long" | "short";

const locales: Record<Language, string> = { nl: "nl-NL", en: "en-GB" };

const relativeWords: Record<Language, [yesterday: string, today: string, tomorrow: string]> = {
  nl: ["gisteren", "vandaag", "morgen"],
  en: ["yesterday", "today", "tomorrow"],
};

export function formatDay(day: CareDay, language: Language, style: DayStyle): string {
  const year = day.slice(0, 4);
  const number = String(Number(day.slice(8, 10)));
  const name = (part: Part, width: Width) => nameOf(day, language, part, width);
  switch (style) {
    case "full":
      return `${name("weekday", "long")} ${number} ${name("month", "long")} ${year}`;
    case "long":
      return `${number} ${name("month", "long")} ${year}`;
    case "short":
      return `${number} ${name("month", "short")}`;
    case "weekdayShort":
      return name("weekday", "short");
    case "weekdayLong":
      return name("weekday", "long");
    case "dayNumber":
      return number;
    case "month":
      return `${name("month", "long")} ${year}`;
    case "monthShort":
      return name("month", "short");
  }
}

/** 23 – 29 november 2026; month and year are said once where both days share them. */
export function formatDayRange(range: { from: CareDay; to: CareDay }, language: Language): string {
  const { from, to } = range;
  const end = formatDay(to, language, "long");
  if (from === to) return end;
  if (from.slice(0, 7) === to.slice(0, 7)) return `${formatDay(from, language, "dayNumber")} – ${end}`;
  if (from.slice(0, 4) !== to.slice(0, 4)) return `${formatDay(from, language, "long")} – ${end}`;
  const begin = `${formatDay(from, language, "dayNumber")} ${nameOf(from, language, "month", "long")}`;
  return `${begin} – ${end}`;
}

/** Dutch writes 07.45, English 07:45. */
export function formatTime(time: LocalTime, language: Language): string {
  const short = time.slice(0, 5);
  return language === "nl" ? short.replace(":", ".") : short;
}

export function formatTimeSpan(span: TimeSpan, language: Language): string {
  return `${formatTime(span.from, language)} – ${formatTime(span.to, language)}`;
}

/** Date and time in Amsterdam: 23 november 2026 om 07.45. */
export function formatInstant(instant: Instant, language: Language): string {
  const day = formatDay(careDayOf(instant), language, "long");
  return `${day} ${language === "nl" ? "om" : "at"} ${formatTime(localTimeOf(instant), language)}`;
}

/** vandaag, morgen, gisteren, or else 'ma 23 nov', with the year when it is not this year. */
export function formatRelativeDay(day: CareDay, today: CareDay, language: Language): string {
  const near = [-1, 0, 1].findIndex((distance) => addDays(today, distance) === day);
  const word = relativeWords[language][near];
  if (word !== undefined) return word;
  const text = `${formatDay(day, language, "weekdayShort")} ${formatDay(day, language, "short")}`;
  return day.slice(0, 4) === today.slice(0, 4) ? text : `${text} ${day.slice(0, 4)}`;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

// Only the names come from Intl: whole patterns differ between ICU releases, and so between server and browser.
function nameOf(day: CareDay, language: Language, part: Part, width: Width): string {
  const key = `${language} ${part} ${width}`;
  const known = formatters.get(key);
  const formatter = known ?? new Intl.DateTimeFormat(locales[language], { [part]: width, timeZone: "UTC" });
  if (known === undefined) formatters.set(key, formatter);
  return formatter.format(new Date(`${day}T00:00:00Z`)).replace(".", "");
}
