import type { AbsenceKind, CareRequestState } from "@/db/schema/care-request";
import type { RefusalCode } from "@/lib/i18n/messages/refusals";
import type { DayPartCode } from "@/lib/planning/care-session";
import type { RequestPolicy } from "@/lib/planning/location-calendar";
import { addDays, type CareDay, daysBetween, today } from "@/lib/time/care-day";
import { type Instant, isBefore } from "@/lib/time/instant";
import { compare, type LocalTime, minutesOf, spansOverlap, type TimeSpan } from "@/lib/time/local-time";
import { instantAt } from "@/lib/time/wall-clock";

/** Further ahead nobody asks or reports, whatever a location allows. */
export const furthestAhead = 366;

export type OfferedPart = TimeSpan & { id: string; code: DayPartCode };

/** All that decides about one child on one day, read from the database in one go (day-facts.ts). */
export type DayFacts = {
  day: CareDay;
  closed: boolean;
  opening: TimeSpan | null;
  parts: readonly OfferedPart[];
  policy: RequestPolicy | null;
  placement: { groupId: string; locationId: string } | null;
  underContract: boolean;
  /** Care the child has that day, expected or not; extra care that was approved included. */
  care: readonly TimeSpan[];
  absent: boolean;
  /** Moments of requests that still wait for an answer. */
  asked: readonly TimeSpan[];
};

export type Wanted = { part: DayPartCode | null; from: LocalTime | null; to: LocalTime | null };
export type Slot = TimeSpan & { day: CareDay; dayPartId: string | null };
/** `about` says which answer on the form is meant. */
export type RuleRefusal = { code: RefusalCode; about: "day" | "part" | "from" | "to" | "until" };

const no = (code: RefusalCode, about: RuleRefusal["about"] = "day"): RuleRefusal => ({ code, about });

/** Before anything is read: days nobody can ask for. */
export function refusalOfDay(day: CareDay, now: Instant): RuleRefusal | null {
  const ahead = daysBetween(today(now), day);
  if (ahead < 0) return no("dayInPast");
  return ahead > furthestAhead ? no("tooFarAhead") : null;
}

/** The last moment to ask for extra care: wall time in the Netherlands, on an earlier day or the day itself. */
export const extraDeadline = (day: CareDay, policy: RequestPolicy): Instant =>
  instantAt(addDays(day, -policy.extraLeadDays), policy.extraDeadline);

export const absenceDeadline = (day: CareDay, policy: RequestPolicy): Instant =>
  instantAt(addDays(day, -policy.absenceLeadDays), policy.absenceDeadline);

/** May this moment be asked for? Answers the slot with its times frozen, or the first reason against it. */
export function decideExtraCare(facts: DayFacts, wanted: Wanted, now: Instant): Slot | RuleRefusal {
  const closed = refusalOfPlace(facts, now);
  if (closed) return closed;
  const { policy, day } = facts;
  if (!policy) return no("notAllowed");
  if (daysBetween(today(now), day) > policy.maxDaysAhead) return no("tooFarAhead");
  if (!isBefore(now, extraDeadline(day, policy))) return no("askedTooLate");
  const slot = policy.mode === "times" ? slotFromTimes(facts, wanted) : slotFromPart(facts, wanted);
  if ("code" in slot) return slot;
  if (!isBefore(now, instantAt(day, slot.from))) return no("askedTooLate");
  return refusalOfMoment(facts, slot) ?? slot;
}

/** Is a request that waited still possible? The deadline for asking is behind us and no longer counts. */
export function refusalOfApproval(
  facts: DayFacts,
  slot: TimeSpan,
  locationId: string,
  now: Instant,
): RuleRefusal | null {
  const closed = refusalOfPlace(facts, now);
  if (closed) return closed;
  if (facts.placement?.locationId !== locationId) return no("noPlacement");
  if (!isBefore(now, instantAt(facts.day, slot.to))) return no("dayInPast");
  return refusalOfMoment({ ...facts, asked: [] }, slot);
}

function refusalOfPlace(facts: DayFacts, now: Instant): RuleRefusal | null {
  const day = refusalOfDay(facts.day, now);
  if (day) return day;
  if (!facts.placement) return no("noPlacement");
  if (!facts.underContract) return no("outsideContract");
  if (facts.closed) return no("dayClosed");
  return facts.opening ? null : no("notOpenThatDay");
}

function refusalOfMoment(facts: DayFacts, slot: TimeSpan): RuleRefusal | null {
  if (facts.absent) return no("absentThatDay");
  if (facts.care.some((span) => spansOverlap(span, slot))) return no("careAlready");
  return facts.asked.some((span) => spansOverlap(span, slot)) ? no("askedAlready") : null;
}

function slotFromPart({ parts, day }: DayFacts, { part }: Wanted): Slot | RuleRefusal {
  if (!part) return no("timesNotTaken", "part");
  const offered = parts.find((one) => one.code === part);
  if (!offered) return no("dayPartNotOffered", "part");
  return { day, dayPartId: offered.id, from: offered.from, to: offered.to };
}

function slotFromTimes({ opening, day }: DayFacts, { from, to }: Wanted): Slot | RuleRefusal {
  if (!from || !to) return no("dayPartsNotTaken", from ? "to" : "from");
  if (minutesOf(from) % 15 !== 0) return no("notOnQuarter", "from");
  if (minutesOf(to) % 15 !== 0) return no("notOnQuarter", "to");
  if (compare(from, to) >= 0) return no("timesReversed", "to");
  if (!opening || compare(from, opening.from) < 0) return no("outsideOpening", "from");
  if (compare(opening.to, to) < 0) return no("outsideOpening", "to");
  return { day, dayPartId: null, from, to };
}

/** The days of a report that take effect: those with care, or the first reason against the report as a whole. */
export function decideAbsence(
  days: readonly DayFacts[],
  kind: AbsenceKind,
  now: Instant,
): CareDay[] | RuleRefusal {
  const withCare = days.filter((facts) => facts.care.length > 0 && !facts.closed);
  if (withCare.length === 0) return no("noCarePlanned");
  const tooLate = withCare.some((facts) => isTooLate(facts, kind, now));
  if (tooLate) return no(kind === "sick" ? "sickTooLate" : "absenceTooLate");
  const left = withCare.filter((facts) => !facts.absent);
  return left.length > 0 ? left.map((facts) => facts.day) : no("absentAlready");
}

/** Taking back follows the deadline of reporting: until then the group can still count on the child. */
export const refusalOfTakingBack = (facts: DayFacts, kind: AbsenceKind, now: Instant): RuleRefusal | null =>
  isTooLate(facts, kind, now) ? no("takeBackTooLate") : null;

/** Sick may be said until the location closes that day; absent and holiday until the location's deadline. */
function isTooLate({ day, opening, policy }: DayFacts, kind: AbsenceKind, now: Instant): boolean {
  const closing = opening ? instantAt(day, opening.to) : instantAt(addDays(day, 1), "00:00" as LocalTime);
  const deadline = policy && kind !== "sick" ? absenceDeadline(day, policy) : closing;
  return !isBefore(now, deadline) || !isBefore(now, closing);
}

/** The clear answer to whoever came second: what the request became in the meantime. */
export const settledRefusal: Record<Exclude<CareRequestState, "pending">, RefusalCode> = {
  approved: "approvedAlready",
  rejected: "rejectedAlready",
  withdrawn: "withdrawnAlready",
  expired: "expiredAlready",
};

/** Somebody else was first: the request is what it is, and the screen shows that instead of a form to mend. */
export const isSettled = (code: string): boolean => Object.values<string>(settledRefusal).includes(code);
