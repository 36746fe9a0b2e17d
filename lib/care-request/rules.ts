import type { AbsenceKind } from "@/db/schema/care-request";
import type { RequestPolicy } from "@/lib/planning/location-calendar";
import type { RefusalFacts } from "@/lib/texts/refusal-details";
import type { RefusalCode } from "@/lib/texts/refusals";
import { addDays, type CareDay, daysBetween, today } from "@/lib/time/care-day";
import type { DayPartCode } from "@/lib/time/day-parts";
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
  /** What the closing day is called. */
  closureName: string | null;
  opening: TimeSpan | null;
  parts: readonly OfferedPart[];
  policy: RequestPolicy | null;
  placement: { groupId: string; locationId: string } | null;
  underContract: boolean;
  /** The last day of the contracts, where all of them ended before this day. */
  contractEndedOn: CareDay | null;
  /** Care the child has that day, expected or not; extra care that was approved included. */
  care: readonly TimeSpan[];
  absent: boolean;
  /** Moments of requests that still wait for an answer. */
  asked: readonly TimeSpan[];
};

export type Wanted = { part: DayPartCode | null; from: LocalTime | null; to: LocalTime | null };
export type Slot = TimeSpan & { day: CareDay; dayPartId: string | null };
/** `about` says which answer on the form is meant. */
export type RuleRefusal = {
  code: RefusalCode;
  about: "day" | "part" | "from" | "to" | "until";
  facts?: RefusalFacts;
};

const no = (code: RefusalCode, about: RuleRefusal["about"] = "day", facts?: RefusalFacts): RuleRefusal => ({
  code,
  about,
  ...(facts ? { facts } : {}),
});

/** Before anything is read: days nobody can ask for. */
export function refusalOfDay(day: CareDay, now: Instant): RuleRefusal | null {
  const ahead = daysBetween(today(now), day);
  if (ahead < 0) return no("dayInPast", "day", { days: [day] });
  const until = addDays(today(now), furthestAhead);
  return ahead > furthestAhead ? no("tooFarAhead", "day", { days: [day], until }) : null;
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
  const late = no("askedTooLate", "day", { days: [day] });
  if (!policy) return no("notAllowed");
  if (daysBetween(today(now), day) > policy.maxDaysAhead)
    return no("tooFarAhead", "day", { days: [day], until: addDays(today(now), policy.maxDaysAhead) });
  if (!isBefore(now, extraDeadline(day, policy))) return late;
  const slot = policy.mode === "times" ? slotFromTimes(facts, wanted) : slotFromPart(facts, wanted);
  if ("code" in slot) return slot;
  if (!isBefore(now, instantAt(day, slot.from))) return late;
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
  const days = [facts.day];
  if (facts.placement?.locationId !== locationId) return no("noPlacement", "day", { days });
  if (!isBefore(now, instantAt(facts.day, slot.to))) return no("dayInPast", "day", { days });
  return refusalOfMoment({ ...facts, asked: [] }, slot);
}

function refusalOfPlace(facts: DayFacts, now: Instant): RuleRefusal | null {
  const day = refusalOfDay(facts.day, now);
  if (day) return day;
  const days = [facts.day];
  const ended = facts.contractEndedOn ? { endedOn: facts.contractEndedOn } : {};
  if (!facts.placement) return no("noPlacement", "day", { days, ...ended });
  if (!facts.underContract) return no("outsideContract", "day", { days, ...ended });
  const name = facts.closureName ? { name: facts.closureName } : {};
  if (facts.closed) return no("dayClosed", "day", { days, ...name });
  return facts.opening ? null : no("notOpenThatDay", "day", { days });
}

function refusalOfMoment(facts: DayFacts, slot: TimeSpan): RuleRefusal | null {
  const days = [facts.day];
  if (facts.absent) return no("absentThatDay", "day", { days });
  const clashes = (spans: readonly TimeSpan[]) => spans.some((span) => spansOverlap(span, slot));
  if (clashes(facts.care)) return no("careAlready", "day", { days, ...otherHalf(facts, slot, facts.care) });
  if (clashes(facts.asked))
    return no("askedAlready", "day", { days, ...otherHalf(facts, slot, facts.asked) });
  return null;
}

/** A whole day asked for while half of it is held: which half that is, and the one that is still free. */
function otherHalf(
  { parts, care, asked }: DayFacts,
  slot: TimeSpan,
  holding: readonly TimeSpan[],
): RefusalFacts {
  const within = (part: OfferedPart) => compare(slot.from, part.from) <= 0 && compare(part.to, slot.to) <= 0;
  const halves = parts.filter((part) => part.code !== "full_day" && within(part));
  if (halves.length < 2) return {};
  const meets = (part: OfferedPart, spans: readonly TimeSpan[]) =>
    spans.some((span) => spansOverlap(span, part));
  const taken = halves.filter((part) => meets(part, holding));
  const free = halves.find((part) => !meets(part, [...care, ...asked]));
  const [held] = taken;
  return held && taken.length === 1 ? { taken: held.code, ...(free ? { free: free.code } : {}) } : {};
}

function slotFromPart({ parts, day }: DayFacts, { part }: Wanted): Slot | RuleRefusal {
  if (!part) return no("timesNotTaken", "part");
  const offered = parts.find((one) => one.code === part);
  if (!offered) return no("dayPartNotOffered", "part", { days: [day], taken: part });
  return { day, dayPartId: offered.id, from: offered.from, to: offered.to };
}

function slotFromTimes({ opening, day }: DayFacts, { from, to }: Wanted): Slot | RuleRefusal {
  if (!from || !to) return no("dayPartsNotTaken", from ? "to" : "from");
  if (minutesOf(from) % 15 !== 0) return no("notOnQuarter", "from");
  if (minutesOf(to) % 15 !== 0) return no("notOnQuarter", "to");
  if (compare(from, to) >= 0) return no("timesReversed", "to");
  const hours = { days: [day], ...(opening ? { opening } : {}) };
  if (!opening || compare(from, opening.from) < 0) return no("outsideOpening", "from", hours);
  if (compare(opening.to, to) < 0) return no("outsideOpening", "to", hours);
  return { day, dayPartId: null, from, to };
}

/** The days of a report that take effect: those with care, or the first reason against the report as a whole. */
export function decideAbsence(
  days: readonly DayFacts[],
  kind: AbsenceKind,
  now: Instant,
): CareDay[] | RuleRefusal {
  const withCare = days.filter((facts) => facts.care.length > 0 && !facts.closed);
  const daysOf = (some: readonly DayFacts[]) => some.map((facts) => facts.day);
  if (withCare.length === 0) return refusalWithoutCare(days);
  const tooLate = withCare.filter((facts) => isTooLate(facts, kind, now));
  if (tooLate.length > 0)
    return no(kind === "sick" ? "sickTooLate" : "absenceTooLate", "day", { days: daysOf(tooLate) });
  const left = withCare.filter((facts) => !facts.absent);
  return left.length > 0 ? daysOf(left) : no("absentAlready", "day", { days: daysOf(withCare) });
}

/** No care on any of the days: the reason when there is one day, or one reason for all. */
function refusalWithoutCare(days: readonly DayFacts[]): RuleRefusal {
  const [first] = days;
  if (first?.contractEndedOn && days.every((one) => one.contractEndedOn))
    return no("outsideContract", "day", { days: [first.day], endedOn: first.contractEndedOn });
  if (first?.closed && days.length === 1)
    return no("dayClosed", "day", {
      days: [first.day],
      ...(first.closureName ? { name: first.closureName } : {}),
    });
  return no("noCarePlanned", "day", days.length === 1 ? { days: days.map((one) => one.day) } : undefined);
}

/** Taking back follows the deadline of reporting: until then the group can still count on the child. */
export const refusalOfTakingBack = (facts: DayFacts, kind: AbsenceKind, now: Instant): RuleRefusal | null =>
  isTooLate(facts, kind, now) ? no("takeBackTooLate", "day", { days: [facts.day] }) : null;

/** Sick may be said until the location closes that day; absent and holiday until the location's deadline. */
function isTooLate({ day, opening, policy }: DayFacts, kind: AbsenceKind, now: Instant): boolean {
  const closing = opening ? instantAt(day, opening.to) : instantAt(addDays(day, 1), "00:00" as LocalTime);
  const deadline = policy && kind !== "sick" ? absenceDeadline(day, policy) : closing;
  return !isBefore(now, deadline) || !isBefore(now, closing);
}
