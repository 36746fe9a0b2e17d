import type { AskedMoment } from "@/lib/care-request/view";
import type { Language } from "@/lib/i18n/language";
import { care } from "@/lib/texts/care";
import { careChanges } from "@/lib/texts/care-changes";
import { formatDay, formatTimeSpan } from "@/lib/time/format";

/** "woensdag 2 december 2026" and "Middag, 13.00 – 18.30": a moment that was asked for, in words. */
export function momentText(moment: AskedMoment, language: Language): { day: string; time: string } {
  const times = formatTimeSpan(moment, language);
  const part = moment.part ? care[language].dayParts[moment.part] : null;
  const gone = moment.cancelled ? careChanges[language].dayCancelled : null;
  const time = [part, times, gone].filter(Boolean).join(", ");
  return { day: formatDay(moment.day, language, "full"), time };
}
