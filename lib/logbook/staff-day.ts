import { addDays, type CareDay, careDay, today } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import { dayInReach, firstDayInReach } from "./rules";

/** The day a carer looks at: today, or one of the days that may still be written. */
export type StaffDay = { day: CareDay; isToday: boolean; earlier: CareDay | null; later: CareDay | null };

/** Reads the day from an address; anything else than a day in reach is today. */
export function staffDay(text: unknown, now: Instant): StaffDay {
  const asked = typeof text === "string" ? careDay(text) : null;
  const day = asked && dayInReach(asked, now) ? asked : today(now);
  const isToday = day === today(now);
  return {
    day,
    isToday,
    earlier: day > firstDayInReach(now) ? addDays(day, -1) : null,
    later: isToday ? null : addDays(day, 1),
  };
}
