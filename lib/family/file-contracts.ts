import "server-only";
import { and, asc, desc, eq } from "drizzle-orm";
import { contract, contractPattern, contractVersion, type VersionState } from "@/db/schema/contract";
import { type CareType, location, registration } from "@/db/schema/organisation";
import { person } from "@/db/schema/person";
import type { Transaction } from "@/db/transaction";
import { fullName } from "@/lib/names/full-name";
import type { DayPartCode } from "@/lib/time/day-parts";
import { holdsOn, type Period } from "@/lib/time/period";
import type { CareDay, LocalTime } from "@/lib/time/types";
import type { Parity } from "@/lib/time/week-parity";
import { type PeriodState, stateOf } from "./period";

/** One agreed block of care in a week. */
export type PatternView = Period & {
  weekday: number;
  parity: Parity | null;
  dayPart: DayPartCode | null;
  from: LocalTime;
  to: LocalTime;
};

/** A change that is being prepared or was offered; nothing follows from it yet. */
export type PendingView = {
  id: string;
  state: "draft" | "offered";
  startsOn: CareDay;
  until: CareDay | null;
};

export type ContractView = Period & {
  id: string;
  careType: CareType;
  locationName: string;
  lrkNumber: string | null;
  holderName: string;
  agreedOn: CareDay | null;
  weeksPerYear: number;
  /** Where nothing binds: how far its newest version is. */
  deal: VersionState;
  state: PeriodState;
  patterns: PatternView[];
  pending: PendingView[];
};

const fileRows = (tx: Transaction, childId: string) =>
  tx
    .select({ file: contract, locationName: location.name, holder: person })
    .from(contract)
    .innerJoin(location, eq(location.id, contract.locationId))
    .innerJoin(person, eq(person.id, contract.holderId))
    .where(eq(contract.childId, childId))
    .orderBy(desc(contract.startsOn), desc(contract.createdAt));

type Version = typeof contractVersion.$inferSelect;

const versionRows = async (tx: Transaction, childId: string): Promise<Version[]> => {
  const rows = await tx
    .select({ version: contractVersion })
    .from(contractVersion)
    .innerJoin(contract, eq(contract.id, contractVersion.contractId))
    .where(eq(contract.childId, childId))
    .orderBy(asc(contractVersion.startsOn), asc(contractVersion.createdAt));
  return rows.map(({ version }) => version);
};

const registrationRows = (tx: Transaction, childId: string) =>
  tx
    .select({ contractId: contract.id, registration })
    .from(contract)
    .innerJoin(
      registration,
      and(eq(registration.locationId, contract.locationId), eq(registration.careType, contract.careType)),
    )
    .where(eq(contract.childId, childId))
    .orderBy(asc(registration.startsOn));

const patternRows = async (tx: Transaction, childId: string) => {
  const rows = await tx
    .select()
    .from(contractPattern)
    .where(and(eq(contractPattern.childId, childId), eq(contractPattern.binds, true)))
    .orderBy(...[asc(contractPattern.startsOn), asc(contractPattern.weekday)], asc(contractPattern.fromTime));
  return rows.flatMap(({ contractId, weekday, parity, dayPart, fromTime, toTime, startsOn, endsOn }) => {
    if (startsOn === null) return [];
    const when = { weekday, parity: parity as Parity | null, dayPart, from: fromTime, to: toTime };
    return [{ contractId, block: { ...when, startsOn, endsOn } }];
  });
};

/** The version that tells: of those that bind the one of today, else the next or the last; without any the newest. */
function telling(versions: readonly Version[], day: CareDay) {
  const bind = versions.filter((one) => one.state === "binding");
  return (
    bind.find((one) => holdsOn(one, day)) ??
    bind.find((one) => one.startsOn > day) ??
    bind.at(-1) ??
    versions.at(-1)
  );
}

const pendingOf = (versions: readonly Version[]): PendingView[] =>
  versions.flatMap(({ id, state, startsOn, offeredUntil }) =>
    state === "draft" || state === "offered" ? [{ id, state, startsOn, until: offeredUntil }] : [],
  );

/** Newest first, each with the weekly pattern in the order of the week; four statements, however many there are. */
export async function contractsOf(tx: Transaction, childId: string, day: CareDay): Promise<ContractView[]> {
  const [files, versions, registrations, patterns] = await Promise.all([
    fileRows(tx, childId),
    versionRows(tx, childId),
    registrationRows(tx, childId),
    patternRows(tx, childId),
  ]);
  return files.flatMap(({ file, locationName, holder }) => {
    const own = versions.filter((one) => one.contractId === file.id);
    const told = telling(own, day);
    if (!told) return [];
    const period = { startsOn: file.startsOn ?? told.startsOn, endsOn: file.endsOn };
    const on = period.startsOn > day ? period.startsOn : day;
    const registered = registrations.filter((one) => one.contractId === file.id);
    const held = registered.find((one) => holdsOn(one.registration, on)) ?? registered.at(-1);
    return {
      ...{ id: file.id, careType: file.careType, ...period, state: stateOf(period, day) },
      ...{ locationName, lrkNumber: held?.registration.lrkNumber ?? null, holderName: fullName(holder) },
      ...{ agreedOn: told.agreedOn, weeksPerYear: Number(told.weeksPerYear), deal: told.state },
      patterns: patterns.filter((one) => one.contractId === file.id).map(({ block }) => block),
      pending: file.startsOn === null ? [] : pendingOf(own),
    };
  });
}
