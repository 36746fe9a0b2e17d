import "server-only";
import { and, asc, eq, gte, isNull, lte, or, type SQL } from "drizzle-orm";
import { child } from "@/db/schema/child";
import { contract } from "@/db/schema/contract";
import { type CareType, location } from "@/db/schema/organisation";
import type { Transaction } from "@/db/transaction";
import type { NameParts } from "@/lib/names/full-name";
import type { DayPartCode } from "@/lib/time/day-parts";
import type { DayRange } from "@/lib/time/day-range";
import type { CareDay, LocalTime } from "@/lib/time/types";
import { blocksOf, ratesOf, registrationsOf, versionsOf } from "./contract-rows";
import type { ContractTerms } from "./rules";

export type AgreedWeekBlock = ContractTerms["blocks"][number] & {
  weekday: number;
  part: DayPartCode | null;
  from: LocalTime;
  to: LocalTime;
};
export type AgreedVersion = ContractTerms["versions"][number] & {
  id: string;
  agreedOn: CareDay;
};

/** A contract as the papers need it: who, where, and all that its price follows from, of the versions that bind. */
export type BilledContract = Omit<ContractTerms, "blocks" | "versions"> & {
  id: string;
  holderId: string;
  child: NameParts & { id: string; birthDate: CareDay };
  careType: CareType;
  location: { id: string; name: string };
  versions: readonly AgreedVersion[];
  blocks: readonly AgreedWeekBlock[];
};

/** Of whom some version binds in the range. */
export const contractsIn = (range: DayRange) =>
  and(lte(contract.startsOn, range.to), or(isNull(contract.endsOn), gte(contract.endsOn, range.from)));

const selectContracts = (tx: Transaction, which: SQL | undefined) =>
  tx
    .select({
      ...{ id: contract.id, holderId: contract.holderId, careType: contract.careType },
      ...{ startsOn: contract.startsOn, endsOn: contract.endsOn, billedFrom: contract.billedFrom },
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
    .innerJoin(location, eq(location.id, contract.locationId))
    .where(which)
    .orderBy(asc(child.birthDate), asc(child.id), asc(contract.startsOn), asc(contract.id));

/** Contracts with all that was agreed in them, the eldest child first; five statements, however many there are. */
export async function loadContracts(tx: Transaction, which: SQL | undefined): Promise<BilledContract[]> {
  const contracts = await selectContracts(tx, which);
  if (contracts.length === 0) return [];
  const ids = contracts.map((one) => one.id);
  const [versions, rates, blocks, registrations] = await Promise.all([
    versionsOf(tx, ids),
    ratesOf(tx, ids),
    blocksOf(tx, ids),
    registrationsOf(tx, ids),
  ]);
  return contracts.flatMap(({ startsOn, ...one }) => {
    if (!startsOn) return [];
    const own = <Row extends { contractId: string }>(rows: Row[]) =>
      rows.filter((row) => row.contractId === one.id).map(({ contractId: _, ...row }) => row);
    const terms = { versions: own(versions), rates: own(rates), blocks: own(blocks) };
    return { ...one, startsOn, ...terms, registrations: own(registrations) };
  });
}
