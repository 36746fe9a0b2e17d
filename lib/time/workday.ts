import { addDays, type CareDay, weekday } from "./care-day";
import { publicHolidays } from "./public-holidays";

/** Good Friday and Liberation Day are worked in most daycares; whoever closes then says so as a closing day. */
const worked: readonly string[] = ["good_friday", "liberation_day"];

/** A Monday to Friday that is no public holiday. */
export function isWorkday(day: CareDay): boolean {
  const off = publicHolidays(Number(day.slice(0, 4))).some(
    (one) => one.day === day && !worked.includes(one.code),
  );
  return weekday(day) <= 5 && !off;
}

/** The first workday after `day`. */
export function nextWorkday(day: CareDay): CareDay {
  const next = addDays(day, 1);
  return isWorkday(next) ? next : nextWorkday(next);
}
