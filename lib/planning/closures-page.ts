import "server-only";
import type { Actor } from "@/lib/access/actor";
import { asCareDay, type CareDay } from "@/lib/time/care-day";
import type { ClosedDay, EarlyDay } from "./closed-days";
import { planningOfChild } from "./queries";

export type ClosuresPage = {
  year: number;
  /** Last year, this year and the next. */
  years: number[];
  /** `misses`: care was agreed for that day and falls away. */
  days: (ClosedDay & Partial<EarlyDay> & { misses: boolean })[];
};

/** The closing days of one child's location in a year; this year unless a year beside it was asked for. One statement. */
export async function closuresPage(
  actor: Actor,
  childId: string,
  wanted: unknown,
  today: CareDay,
): Promise<ClosuresPage> {
  const thisYear = Number(today.slice(0, 4));
  const years = [thisYear - 1, thisYear, thisYear + 1];
  const year = years.find((one) => String(one) === wanted) ?? thisYear;
  const range = { from: asCareDay(`${year}-01-01`), to: asCareDay(`${year}-12-31`) };
  const { sessions, closed, early } = await planningOfChild(actor, childId, range);
  const missed = new Set(sessions.filter((one) => one.status === "closed").map((one) => one.day));
  const days = [...closed, ...early].sort((one, other) => (one.day < other.day ? -1 : 1));
  return { year, years, days: days.map((one) => ({ ...one, misses: missed.has(one.day) })) };
}
