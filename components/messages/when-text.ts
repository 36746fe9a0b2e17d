import type { Language } from "@/lib/i18n/language";
import type { CareDay } from "@/lib/time/care-day";
import { formatDay, formatRelativeDay, formatTime } from "@/lib/time/format";
import type { Instant } from "@/lib/time/instant";
import { careDayOf, localTimeOf } from "@/lib/time/wall-clock";

/** In a list: the time today, else the day. */
export function shortWhen(at: Instant, today: CareDay, language: Language): string {
  const day = careDayOf(at);
  if (day === today) return formatTime(localTimeOf(at), language);
  const near = formatRelativeDay(day, today, language);
  return day.slice(0, 4) === today.slice(0, 4) ? near : formatDay(day, language, "long");
}

/** Beside a message: "gisteren 14.05". */
export const fullWhen = (at: Instant, today: CareDay, language: Language): string =>
  `${formatRelativeDay(careDayOf(at), today, language)} ${formatTime(localTimeOf(at), language)}`;
