import type { AskedMoment } from "@/lib/care-request/view";
import type { Language } from "@/lib/i18n/language";
import { care } from "@/lib/texts/care";
import { formatDay, formatTimeSpan } from "@/lib/time/format";

/** "woensdag 2 december 2026" and "Middag, 13.00 – 18.30": a moment that was asked for, in words. */
export function momentText(moment: AskedMoment, language: Language): { day: string; time: string } {
  const times = formatTimeSpan(moment, language);
  const part = moment.part ? care[language].dayParts[moment.part] : null;
  return { day: formatDay(moment.day, language, "full"), time: part ? `${part}, ${times}` : times };
}
