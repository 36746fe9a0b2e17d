import type { DayPartCode } from "@/lib/time/day-parts";
import "server-only";
import { asc, desc, eq, sql } from "drizzle-orm";
import { contract, contractPattern, type contractStates, placement } from "@/db/schema/contract";
import { type CareType, careGroup, dayPart, location, registration } from "@/db/schema/organisation";
import { person } from "@/db/schema/person";
import type { Transaction } from "@/db/transaction";
import type { Actor } from "@/lib/access/actor";
import { fullName } from "@/lib/names/full-name";
import { mayPlaceIn } from "@/lib/planning/policy";
import { isLeavingToBeTakenBack } from "@/lib/planning/take-back-leaving";
import { isToBeTakenBack } from "@/lib/planning/take-back-placement";
import { meet } from "@/lib/planning/weekdays";
import { today } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import type { CareDay, LocalTime } from "@/lib/time/types";
import { type PeriodState, stateOf } from "./period";

export type PlacementView = {
  id: string;
  groupName: string;
  locationName: string;
  startsOn: CareDay;
  endsOn: CareDay | null;
  /** Null: every day. */
  weekdays: number[] | null;
  state: PeriodState;
  /** These hide buttons; the acts ask again. */
  mayTakeBack: boolean;
  /** The last place of a child on its weekdays that may still leave it earlier. */
  mayLeave: boolean;
  mayStay: boolean;
};

/** One agreed block of care in a week. */
export type PatternView = {
  weekday: number;
  periodWeeks: number;
  anchor: CareDay;
  dayPart: DayPartCode | null;
  from: LocalTime;
  to: LocalTime;
  startsOn: CareDay;
  endsOn: CareDay | null;
};

export type ContractView = {
  id: string;
  careType: CareType;
  locationName: string;
  lrkNumber: string;
  holderName: string;
  agreedOn: CareDay;
  startsOn: CareDay;
  endsOn: CareDay | null;
  weeksPerYear: number;
  deal: (typeof contractStates)[number];
  state: PeriodState;
  patterns: PatternView[];
};

/** Newest first. */
export async function placementsOf(
  tx: Transaction,
  actor: Actor,
  childId: string,
  now: Instant,
): Promise<PlacementView[]> {
  const rows = await tx
    .select({
      id: placement.id,
      groupName: careGroup.name,
      locationName: location.name,
      startsOn: placement.startsOn,
      endsOn: placement.endsOn,
      weekdays: placement.weekdays,
      writtenWith: placement.writtenWith,
      locationId: careGroup.locationId,
      createdAt: placement.createdAt,
      hasLeft: placement.hasLeft,
      endedByMove: placement.endedByMove,
    })
    .from(placement)
    .innerJoin(careGroup, eq(careGroup.id, placement.groupId))
    .innerJoin(location, eq(location.id, careGroup.locationId))
    .where(eq(placement.childId, childId))
    .orderBy(desc(placement.startsOn));
  const day = today(now);
  return rows.map(({ locationId, createdAt, hasLeft, endedByMove, writtenWith, ...row }) => {
    const fills = mayPlaceIn(actor, locationId);
    const followed = rows.some((one) => one.startsOn > row.startsOn && meet(one.weekdays, row.weekdays));
    return {
      ...row,
      state: stateOf(row, day),
      mayTakeBack: fills && writtenWith === null && isToBeTakenBack({ ...row, createdAt }, now),
      mayLeave: fills && !followed && (row.endsOn === null || row.endsOn > day),
      mayStay: fills && isLeavingToBeTakenBack({ ...row, hasLeft, endedByMove }, now),
    };
  });
}

/** Newest first, each with the weekly pattern in the order of the week. */
export async function contractsOf(tx: Transaction, childId: string, day: CareDay): Promise<ContractView[]> {
  const [contracts, patterns] = await Promise.all([contractRows(tx, childId), patternRows(tx, childId)]);
  return contracts.map(({ givenName, namePrefix, familyName, ...row }) => ({
    ...row,
    weeksPerYear: Number(row.weeksPerYear),
    holderName: fullName({ givenName, namePrefix, familyName }),
    state: stateOf(row, day),
    patterns: patterns.filter((one) => one.contractId === row.id).map(({ contractId: _, ...one }) => one),
  }));
}

const contractRows = (tx: Transaction, childId: string) =>
  tx
    .select({
      id: contract.id,
      careType: contract.careType,
      locationName: location.name,
      lrkNumber: registration.lrkNumber,
      givenName: person.givenName,
      namePrefix: person.namePrefix,
      familyName: person.familyName,
      agreedOn: contract.agreedOn,
      startsOn: contract.startsOn,
      endsOn: contract.endsOn,
      weeksPerYear: contract.weeksPerYear,
      deal: contract.state,
    })
    .from(contract)
    .innerJoin(registration, eq(registration.id, contract.registrationId))
    .innerJoin(location, eq(location.id, registration.locationId))
    .innerJoin(person, eq(person.id, contract.holderId))
    .where(eq(contract.childId, childId))
    .orderBy(desc(contract.startsOn));

const patternRows = (tx: Transaction, childId: string) =>
  tx
    .select({
      contractId: contractPattern.contractId,
      weekday: contractPattern.weekday,
      periodWeeks: contractPattern.periodWeeks,
      anchor: contractPattern.anchor,
      dayPart: dayPart.code,
      from: sql<LocalTime>`left(coalesce(${dayPart.fromTime}, ${contractPattern.fromTime})::text, 5)`,
      to: sql<LocalTime>`left(coalesce(${dayPart.toTime}, ${contractPattern.toTime})::text, 5)`,
      startsOn: contractPattern.startsOn,
      endsOn: contractPattern.endsOn,
    })
    .from(contractPattern)
    .innerJoin(contract, eq(contract.id, contractPattern.contractId))
    .leftJoin(dayPart, eq(dayPart.id, contractPattern.dayPartId))
    .where(eq(contract.childId, childId))
    .orderBy(asc(contractPattern.startsOn), asc(contractPattern.weekday), asc(sql`5`));
