import type { Language } from "@/lib/i18n/language";
import type { PlanningDay, PlanningWeek } from "@/lib/planning/view";
import { dateRange } from "@/lib/texts/date-range";
import { formatDay } from "@/lib/time/format";
import type { DaySection } from "./day-list";

/** These days a month at a time. */
export function monthSections(days: readonly PlanningDay[], language: Language): DaySection[] {
  const months: DaySection[] = [];
  for (const day of days) {
    const title = formatDay(day.day, language, "month");
    const last = months.at(-1);
    if (last?.title === title) last.days.push(day);
    else months.push({ title, days: [day] });
  }
  return months;
}

/** Every day that was asked for, a week at a time. */
export const weekSections = (weeks: readonly PlanningWeek[], language: Language): DaySection[] =>
  weeks
    .map(({ monday, number, days }) => ({
      title: `${dateRange[language].week(number)} · ${formatDay(monday, language, "short")}`,
      days: days.filter((one) => one.inRange),
    }))
    .filter((section) => section.days.length > 0);
