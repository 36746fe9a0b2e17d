import { asCareDay } from "@/lib/time/care-day";
import type { Calendar } from "../calendar";

type January = `01-${string}`;

/** Early in a year its January papers are still to come. */
export function lastYearWith(date: January, { today }: Calendar): number {
  const year = Number(today.slice(0, 4));
  return `${year}-${date}` < today ? year : year - 1;
}

export const statementsOn: January = "01-14";

/** The latest year of which the statements went out. */
export const statedYear = (calendar: Calendar) => lastYearWith(statementsOn, calendar) - 1;

/** The first month that this portal bills; what was agreed before was taken over. */
export const firstBilled = (calendar: Calendar) => asCareDay(`${statedYear(calendar)}-01-01`);
