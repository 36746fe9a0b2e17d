import type { DayRange } from "@/lib/time/day-range";
import { compare, durationMinutes, subtractSpans, type TimeSpan } from "@/lib/time/local-time";
import { holdsOn } from "@/lib/time/period";
import type { CareDay, LocalTime } from "@/lib/time/types";
import { parityOf } from "@/lib/time/week-parity";
import type { CareSession } from "./care-session";
import { type CalendarDay, calendarOf, groupBy, type HouseIndex, houseIndex, isPlacedOn } from "./fact-index";
import type {
  AbsenceFact,
  GroupClosureFact,
  PatternFact,
  PlacementFact,
  PlanningFacts,
  SlotFact,
} from "./facts";

type ChildFacts = {
  patterns: PatternFact[];
  placements: PlacementFact[];
  slots: SlotFact[];
  absences: AbsenceFact[];
  groupClosures: GroupClosureFact[];
};
type Block = TimeSpan & { origin: CareSession["origin"]; requestId: string | null; locationId: string };

/**
 * The one derivation of care sessions, sorted by day, begin and child. The rules:
 * - The placement of that day says where the child goes; without one, the contract or request does.
 * - Contract blocks fall away on weekdays the location is not open; a booked extra stands, it was agreed.
 * - Blocks that touch stay apart; blocks that overlap never count twice: contract before extra, and among
 *   equals the earlier and longer one first, a later block keeps only the time that is left.
 * - A closure closes every block of that day, whatever else is known; so does a group that cannot receive the child.
 * - A location that closes early splits what goes on until later: the rest of it reads as closed.
 * - An absence covers all care of that day, extras too. With times it splits a block: the part it covers
 *   is shown as absent, the rest stays planned.
 */
export function deriveCareSessions(facts: PlanningFacts, range: DayRange): CareSession[] {
  const house = houseIndex(facts);
  const calendar = calendarOf(range);
  const sessions: CareSession[] = [];
  for (const [childId, own] of byChild(facts)) {
    for (const date of calendar) {
      const placement = own.placements.find((one) => isPlacedOn(one, date.day)) ?? null;
      for (const block of blocksOn(own, date, placement, house))
        sessions.push(...sessionsOf(block, { ...own, childId, day: date.day, placement, house }));
    }
  }
  return sessions.sort(byDayThenTime);
}

function byChild(facts: PlanningFacts): Map<string, ChildFacts> {
  const patterns = groupBy(facts.patterns, (one) => one.childId);
  const placements = groupBy(facts.placements, (one) => one.childId);
  const slots = groupBy(facts.slots, (one) => one.childId);
  const absences = groupBy(facts.absences, (one) => one.childId);
  const groupClosures = groupBy(facts.groupClosures, (one) => one.childId);
  const ids = new Set([...patterns.keys(), ...slots.keys()]);
  return new Map(
    [...ids].map((id) => [
      id,
      {
        patterns: patterns.get(id) ?? [],
        placements: placements.get(id) ?? [],
        slots: slots.get(id) ?? [],
        absences: absences.get(id) ?? [],
        groupClosures: groupClosures.get(id) ?? [],
      },
    ]),
  );
}

/** The care agreed for one child on one day, without overlaps. */
function blocksOn(
  own: ChildFacts,
  date: CalendarDay,
  placement: PlacementFact | null,
  house: HouseIndex,
): Block[] {
  const contract = own.patterns
    .filter((pattern) => isDue(pattern, date))
    .map((pattern) => contractBlock(pattern, placement?.locationId ?? pattern.locationId))
    .filter((block) => house.isOpen(block.locationId, date));
  const extra = own.slots
    .filter((slot) => slot.day === date.day)
    .map((slot) => ({
      origin: "extra" as const,
      requestId: slot.requestId,
      locationId: placement?.locationId ?? slot.locationId,
      from: slot.from,
      to: slot.to,
    }));
  const blocks: Block[] = [];
  for (const block of [...contract.sort(earlierAndLonger), ...extra.sort(earlierAndLonger)])
    blocks.push(...subtractSpans([block], blocks).map((span) => ({ ...block, ...span })));
  return blocks;
}

const isDue = (pattern: PatternFact, date: CalendarDay) =>
  pattern.weekday === date.weekday &&
  holdsOn(pattern, date.day) &&
  (pattern.parity === null || pattern.parity === parityOf(date.week));

/** The contract's hours are the contract: a location that sells other parts later changes no agreement by it. */
const contractBlock = ({ from, to }: PatternFact, locationId: string): Block => ({
  ...{ origin: "contract", requestId: null },
  ...{ locationId, from, to },
});

type Circumstances = {
  childId: string;
  day: CareDay;
  placement: PlacementFact | null;
  absences: AbsenceFact[];
  groupClosures: GroupClosureFact[];
  house: HouseIndex;
};

/** Why there is no care that day; what closes the whole location is named first. */
function closedFor(block: Block, { house, day, placement, groupClosures }: Circumstances): string | null {
  const whole = house.closureOn(block.locationId, day);
  const group = groupClosures.find((one) => one.day === day && one.groupId === placement?.groupId);
  return whole?.name ?? group?.reason ?? null;
}

function sessionsOf(block: Block, circumstances: Circumstances): CareSession[] {
  const { childId, day, placement, house } = circumstances;
  const closureName = closedFor(block, circumstances);
  const early = house.earlyOn(block.locationId, day);
  const session = (span: TimeSpan, status: CareSession["status"], more: Partial<CareSession> = {}) => ({
    ...{ childId, day, from: span.from, to: span.to, status },
    dayPart: house.partWithTimes(span, block.locationId, day),
    groupId: placement?.groupId ?? null,
    groupName: placement?.groupName ?? null,
    ...{ locationId: block.locationId, origin: block.origin, requestId: block.requestId },
    ...{ closureName: null, absenceId: null },
    ...more,
  });
  if (closureName !== null) return [session(block, "closed", { closureName })];
  const late = early ? after(block, early.from) : [];
  const absences = circumstances.absences.filter((absence) => absence.day === day);
  const open = subtractSpans([block], late);
  const away = open.flatMap((span) =>
    absences.flatMap((absence) =>
      coveredBy(absence, span).map((part) => session(part, absence.kind, { absenceId: absence.id })),
    ),
  );
  return [
    ...subtractSpans(open, away).map((span) => session(span, "planned")),
    ...away,
    ...late.map((span) => session(span, "closed", { closureName: early?.name ?? null })),
  ];
}

/** The piece of the block from that time on; none when it has ended by then. */
function after({ from, to }: TimeSpan, time: LocalTime): TimeSpan[] {
  const begin = compare(from, time) > 0 ? from : time;
  return compare(begin, to) < 0 ? [{ from: begin, to }] : [];
}

/** The piece of the block that the absence covers; none when they do not meet. */
function coveredBy(absence: AbsenceFact, block: TimeSpan): TimeSpan[] {
  const from = absence.from && compare(absence.from, block.from) > 0 ? absence.from : block.from;
  const to = absence.to && compare(absence.to, block.to) < 0 ? absence.to : block.to;
  return compare(from, to) < 0 ? [{ from, to }] : [];
}

const earlierAndLonger = (one: TimeSpan, other: TimeSpan) =>
  compare(one.from, other.from) || durationMinutes(other.from, other.to) - durationMinutes(one.from, one.to);

const order = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

const byDayThenTime = (one: CareSession, other: CareSession) =>
  order(one.day, other.day) || order(one.from, other.from) || order(one.childId, other.childId);
