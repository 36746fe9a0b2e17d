import { asCareDay, daysBetween, startOfWeek } from "./care-day";
import type { CareDay } from "./types";

const firstMonday = asCareDay("1970-01-05");

/** Number of the Monday-to-Sunday week this day lies in, counted from 5 January 1970; no ISO number, for 2026 has 53. */
export const weekNumber = (day: CareDay) => daysBetween(firstMonday, startOfWeek(day)) / 7;

/** Which weeks care of every second week is in. */
export type Parity = 0 | 1;
export const parityOf = (week: number): Parity => (week % 2 === 0 ? 0 : 1);
