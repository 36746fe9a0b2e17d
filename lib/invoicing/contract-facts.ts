import type { DayPartCode } from "@/lib/time/day-parts";
import "server-only";
import { and, asc, eq, gte, inArray, isNull, lte, or, type SQL } from "drizzle-orm";
import { child } from "@/db/schema/child";
import { contract, contractPattern, contractRate } from "@/db/schema/contract";
import { type CareType, dayPart, location, registration } from "@/db/schema/organisation";
import type { Transaction } from "@/db/transaction";
import type { NameParts } from "@/lib/names/full-name";
import type { DayRange } from "@/lib/time/day-range";
import { durationMinutes } from "@/lib/time/local-time";
import type { CareDay, LocalTime } from "@/lib/time/types";
import type { ContractTerms } from "./rules";

export type AgreedWeekBlock = ContractTerms["blocks"][number] & {
  weekday: number;
  part: DayPartCode | null;
  from: LocalTime;
  to: LocalTime;
};

/** A contract as the papers need it: who, where, and all that its price follows from. */
export type BilledContract = Omit<ContractTerms, "blocks"> & {
  id: string;
  holderId: string;
  agreedOn: CareDay;
  child: NameParts & { id: string; birthDate: CareDay };
  registrationId: string;
  careType: CareType;
  lrkNumber: string;
  location: { id: string; name: string };
  blocks: readonly AgreedWeekBlock[];
};

export const contractsIn = (range: DayRange) =>
  and(
    eq(contract.state, "active"),
    lte(contract.startsOn, range.to),
    or(isNull(contract.endsOn), gte(contract.endsOn, range.from)),
  );

const selectContracts = (tx: Transaction, which: SQL | undefined) =>
  tx
    .select({
      id: contract.id,
      holderId: contract.holderId,
      agreedOn: contract.agreedOn,
      startsOn: contract.startsOn,
      endsOn: contract.endsOn,
      weeksPerYear: contract.weeksPerYear,
      careType: contract.careType,
      registrationId: contract.registrationId,
      lrkNumber: registration.lrkNumber,
      child: {
        id: child.id,
        givenName: child.givenName,
        namePrefix: child.namePrefix,
        familyName: child.familyName,
        birthDate: child.birthDate,
      },
      location: { id: location.id, name: location.name },
    })
    .from(contract)
    .innerJoin(child, eq(child.id, contract.childId))
    .innerJoin(registration, eq(registration.id, contract.registrationId))
    .innerJoin(location, eq(location.id, registration.locationId))
    .where(which)
    .orderBy(asc(child.birthDate), asc(child.id), asc(contract.startsOn));

async function ratesOf(tx: Transaction, ids: string[]) {
  return tx
    .select()
    .from(contractRate)
    .where(inArray(contractRate.contractId, ids))
    .orderBy(asc(contractRate.startsOn));
}

async function blocksOf(tx: Transaction, ids: string[]) {
  const rows = await tx
    .select({ pattern: contractPattern, part: dayPart })
    .from(contractPattern)
    .leftJoin(dayPart, eq(dayPart.id, contractPattern.dayPartId))
    .where(inArray(contractPattern.contractId, ids))
    .orderBy(asc(contractPattern.weekday), asc(contractPattern.startsOn));
  return rows.flatMap(({ pattern, part }) => {
    const from = part?.fromTime ?? pattern.fromTime;
    const to = part?.toTime ?? pattern.toTime;
    if (!from || !to) return [];
    const { contractId, weekday, periodWeeks, startsOn, endsOn } = pattern;
    const minutes = durationMinutes(from, to);
    return {
      contractId,
      weekday,
      periodWeeks,
      startsOn,
      endsOn,
      minutes,
      part: part?.code ?? null,
      from,
      to,
    };
  });
}

/** Contracts with their rates and weeks, the eldest child first; three statements, however many there are. */
export async function loadContracts(tx: Transaction, which: SQL | undefined): Promise<BilledContract[]> {
  const contracts = await selectContracts(tx, which);
  if (contracts.length === 0) return [];
  const ids = contracts.map((one) => one.id);
  const [rates, blocks] = await Promise.all([ratesOf(tx, ids), blocksOf(tx, ids)]);
  return contracts.map((one) => ({
    ...one,
    rates: rates.filter((rate) => rate.contractId === one.id),
    blocks: blocks.filter((block) => block.contractId === one.id),
  }));
}
