import { addDays, type CareDay, startOfWeek, today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { publicHolidays } from "@/lib/time/public-holidays";

export const thisMonday = startOfWeek(today(now()));
const thisYear = Number(thisMonday.slice(0, 4));
const closed = [thisYear, thisYear + 1].flatMap((year) => publicHolidays(year).map(({ day }) => day));

/** Mondays of weeks without a holiday, and past what the demonstration has planned for Saar. */
const quietWeeks = Array.from({ length: 15 }, (_, index) => addDays(thisMonday, (index + 6) * 7)).filter(
  (monday) => !closed.some((day) => monday <= day && day <= addDays(monday, 4)),
);

/** One for each story, so that none stands in the way of another. */
type Week = 0 | 1 | 2 | 3 | 4;
export function mondayIn(week: Week): CareDay {
  const monday = quietWeeks[week];
  if (!monday) throw new Error(`There is no quiet week number ${week} within a quarter.`);
  return monday;
}
/** Saar comes on Monday, Tuesday and Thursday, so a Wednesday is free for her. */
export const wednesdayIn = (week: Week) => addDays(mondayIn(week), 2);
