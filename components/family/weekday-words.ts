import type { Language } from "@/lib/i18n/language";
import { setup } from "@/lib/texts/setup";

/** "maandag, dinsdag en vrijdag". */
export const weekdayWords = (weekdays: readonly number[], language: Language) =>
  new Intl.ListFormat(language).format(weekdays.map((day) => setup[language].weekdays[day - 1] ?? ""));

/** A box for each day of the week, all of them ticked. */
export const weekdayBoxes = (language: Language) =>
  setup[language].weekdays.map((label, place) => ({ value: String(place + 1), label }));
