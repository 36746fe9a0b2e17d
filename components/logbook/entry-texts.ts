import type { Language } from "@/lib/i18n/language";
import { common } from "@/lib/texts/common";
import { entryForm } from "@/lib/texts/entry-form";
import { logbook } from "@/lib/texts/logbook";

/** The texts of the entry form in one language: plain, so that they can travel to the browser. */
export function entryTexts(language: Language) {
  const { kinds, nappyContents, moods, phrases } = logbook[language];
  const { optional } = common[language];
  /** For the bar of kinds, where eight stand side by side. */
  const shortKinds = { ...kinds, temperature: "Temp." };
  return { ...entryForm[language], kinds, shortKinds, nappyContents, moods, optional, ready: phrases };
}

export type EntryTexts = ReturnType<typeof entryTexts>;
