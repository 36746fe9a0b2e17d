import type { Language } from "@/lib/i18n/language";
import type { LocalTime } from "@/lib/time/local-time";
import type { EntryContent } from "./content";
import { temperatureText } from "./view";

/** What an entry says, as the fields of its form hold it: the reverse of reading that form. */
export function entryValues(
  at: LocalTime,
  content: EntryContent,
  language: Language,
): Record<string, string> {
  return { at, text: content.text, ...ownValues(content, language) };
}

function ownValues(content: EntryContent, language: Language): Record<string, string> {
  switch (content.kind) {
    case "sleep":
      return { from: content.details.from, to: content.details.to ?? "" };
    case "bottle":
      return { ml: String(content.details.ml), content: content.details.content };
    case "meal":
      return { ...content.details };
    case "nappy":
      return { content: content.details.content };
    case "temperature":
      return { degrees: temperatureText(content.details.tenths, language) };
    case "mood":
      return { mood: content.details.mood };
    case "activity":
    case "note":
      return {};
  }
}
