import { openingText } from "@/components/care-request/opening-text";
import type { Language } from "@/lib/i18n/language";
import type { Hours, Rules, SoldPart } from "@/lib/organisation/location-settings";
import { weekdays } from "@/lib/organisation/week-form";
import { care } from "@/lib/texts/care";
import { careChanges } from "@/lib/texts/care-changes";
import { type LocationTexts, locations } from "@/lib/texts/locations";
import { addDays, asCareDay, type CareDay, startOfWeek } from "@/lib/time/care-day";
import { dayPartCodes } from "@/lib/time/day-parts";
import { formatDay, formatTime, formatTimeSpan } from "@/lib/time/format";
import type { Period } from "@/lib/time/when";

/** Something that was set, part by part, so that two of its kind can be compared. */
export type Parts = readonly { label: string; value: string }[];

const someMonday = asCareDay("2026-11-23");
export const weekdayName = (weekday: number, language: Language) =>
  formatDay(addDays(someMonday, weekday - 1), language, "weekdayLong");

export const periodText = ({ startsOn, endsOn }: Period, t: LocationTexts, language: Language) => {
  const from = formatDay(startsOn, language, "long");
  return endsOn ? t.fromTo(from, formatDay(endsOn, language, "long")) : t.from(from);
};

/** "ma t/m vr 07.30 – 18.30", and what is closed. */
export function hoursLines(hours: readonly Hours[], language: Language): string[] {
  const t = locations[language];
  const shut = weekdays.filter((weekday) => !hours.some((one) => one.weekday === weekday));
  const names = shut.map((weekday) => weekdayName(weekday, language));
  return [openingText(hours, language), ...(names.length > 0 ? [t.closedDays(names.join(", "))] : [])];
}

export const hoursParts = (hours: readonly Hours[], language: Language): Parts =>
  weekdays.map((weekday) => {
    const found = hours.find((one) => one.weekday === weekday);
    const value = found ? formatTimeSpan(found, language) : locations[language].closed;
    return { label: weekdayName(weekday, language), value };
  });

export const partsParts = (parts: readonly SoldPart[], language: Language): Parts =>
  dayPartCodes.map((code) => {
    const found = parts.find((one) => one.code === code);
    const value = found ? formatTimeSpan(found, language) : locations[language].notSold;
    return { label: care[language].dayParts[code], value };
  });

export const partsLines = (parts: readonly SoldPart[], language: Language): string[] =>
  parts.map((part) => `${care[language].dayParts[part.code]} ${formatTimeSpan(part, language)}`);

/** What parents read of these rules, with the very sentences of their form. */
export function rulesLines(rules: Rules, language: Language): string[] {
  const { form } = careChanges[language];
  return [
    form.extraRule(rules.extraLeadDays, formatTime(rules.extraDeadline, language)),
    form.absenceHint(rules.absenceLeadDays, formatTime(rules.absenceDeadline, language)),
    locations[language].ahead(String(rules.maxDaysAhead)),
  ];
}

export function rulesParts(rules: Rules, language: Language): Parts {
  const t = locations[language];
  const until = (days: number, time: Rules["extraDeadline"]) =>
    `${t.leadDays(days)}, ${formatTime(time, language)}`;
  return [
    { label: t.mode, value: t.modes[rules.mode] },
    { label: t.extraLeadDays, value: until(rules.extraLeadDays, rules.extraDeadline) },
    { label: t.absenceLeadDays, value: until(rules.absenceLeadDays, rules.absenceDeadline) },
    { label: t.maxDaysAhead, value: String(rules.maxDaysAhead) },
  ];
}

/** "woensdag: 07.45 – 18.30 wordt gesloten", for each part that is not what it was. */
export const differences = (before: Parts, after: Parts, t: LocationTexts): string[] =>
  after.flatMap(({ label, value }) => {
    const was = before.find((one) => one.label === label)?.value ?? t.nothing;
    return was === value ? [] : [`${label}: ${t.becomes(was, value)}`];
  });

/** A Wednesday some weeks on, for examples with a real date: most groups are open then. */
export const exampleDay = (from: CareDay): CareDay => addDays(startOfWeek(addDays(from, 14)), 2);

export function exampleText(rules: Rules, today: CareDay, language: Language): string {
  const day = exampleDay(rules.startsOn > today ? rules.startsOn : today);
  const until = formatDay(addDays(day, -rules.extraLeadDays), language, "full");
  return locations[language].example(
    formatDay(day, language, "full"),
    until,
    formatTime(rules.extraDeadline, language),
  );
}
