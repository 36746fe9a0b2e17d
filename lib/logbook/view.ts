import type { LogEntryKind } from "@/db/schema/log-entry";
import type { Language } from "@/lib/i18n/language";
import { logbook } from "@/lib/texts/logbook";
import type { CareDay } from "@/lib/time/care-day";
import { formatTime } from "@/lib/time/format";
import type { LocalTime } from "@/lib/time/local-time";
import type { EntryContent } from "./content";

/** One entry as the screens show it. */
export type LogEntryView = {
  id: string;
  childId: string;
  day: CareDay;
  at: LocalTime;
  kind: LogEntryKind;
  /** What happened, as one line: "Fles 150 ml". */
  line: string;
  /** What the carer added to a structured entry; empty when the line says it all. */
  remark: string;
  /** Still asleep: a nap without an end. */
  running: boolean;
  author: string;
  edited: boolean;
};

export type LogDay = { day: CareDay; entries: LogEntryView[] };

/** 378 → "37,8" in Dutch, "37.8" in English. */
export const temperatureText = (tenths: number, language: Language): string =>
  `${Math.floor(tenths / 10)}${language === "nl" ? "," : "."}${tenths % 10}`;

function napLine({ from, to }: { from: LocalTime; to: LocalTime | null }, language: Language): string {
  const t = logbook[language];
  if (to === null) return t.sleepsSince(formatTime(from, language));
  return t.slept(formatTime(from, language), formatTime(to, language));
}

/** The line of an entry; for activity and note the text is the line. */
export function entryLine(content: EntryContent, language: Language): string {
  const t = logbook[language];
  switch (content.kind) {
    case "sleep":
      return napLine(content.details, language);
    case "bottle":
      return t.bottleLine(content.details.ml, t.bottleContents[content.details.content]);
    case "meal":
      return `${content.details.what}, ${t.mealAmounts[content.details.amount]}`;
    case "nappy":
      return t.nappyLine[content.details.content];
    case "temperature":
      return t.temperatureLine(temperatureText(content.details.tenths, language));
    case "mood":
      return t.moods[content.details.mood];
    case "activity":
    case "note":
      return content.text;
  }
}

/** The remark beside the line. */
export const entryRemark = (content: EntryContent): string =>
  content.kind === "activity" || content.kind === "note" ? "" : content.text;

export const isRunningNap = (content: EntryContent): boolean =>
  content.kind === "sleep" && content.details.to === null;
