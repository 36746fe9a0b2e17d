import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { absence, careRequest, careRequestSlot } from "@/db/schema/care-request";
import type { PersonActor } from "@/lib/access/actor";
import { type Outcome, orThrow } from "@/lib/act/outcome";
import { type ExtraCare, requestExtraCare } from "@/lib/care-request/request-extra-care";
import { addDays, today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { weekRange } from "@/lib/time/day-range";
import { asSetUp } from "../../support/factories";

/** Row-level policies go by the real day, so these tests play in the week after next. */
export const week = weekRange(addDays(today(now()), 14));
/** Children of the factories come on Monday, Tuesday and Thursday. */
export const monday = week.from;
export const tuesday = addDays(week.from, 1);
export const wednesday = addDays(week.from, 2);
export const friday = addDays(week.from, 4);
export const saturday = addDays(week.from, 5);

export const extraCare = (childId: string, change: Partial<ExtraCare> = {}): ExtraCare => ({
  childId,
  sendKey: randomUUID(),
  days: [wednesday],
  part: "full_day",
  from: null,
  to: null,
  note: "",
  ...change,
});

export const ask = async (actor: PersonActor, childId: string, change: Partial<ExtraCare> = {}) =>
  orThrow(await requestExtraCare(actor, extraCare(childId, change), now())).requestId;

export const requestRow = (id: string) =>
  asSetUp(async (tx) => {
    const [row] = await tx.select().from(careRequest).where(eq(careRequest.id, id));
    return row;
  });

export const slotsOf = (requestId: string) =>
  asSetUp((tx) => tx.select().from(careRequestSlot).where(eq(careRequestSlot.requestId, requestId)));

export const absencesOf = (childId: string) =>
  asSetUp((tx) => tx.select().from(absence).where(eq(absence.childId, childId)).orderBy(absence.day));

export const codes = (outcomes: readonly Outcome<unknown>[]) =>
  outcomes.map((outcome) => (outcome.ok ? "done" : outcome.code)).sort();

/** Races show themselves now and then only. */
export const times = Array.from({ length: 20 }, (_, round) => round);
