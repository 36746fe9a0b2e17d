import "server-only";
import { and, asc, eq, gt, isNotNull, isNull, or } from "drizzle-orm";
import { contract } from "@/db/schema/contract";
import { type CareType, location } from "@/db/schema/organisation";
import type { Transaction } from "@/db/transaction";
import type { CareDay } from "@/lib/time/types";

export type ContractBeyond = {
  id: string;
  careType: CareType;
  locationName: string;
  endsOn: CareDay | null;
};

/** Contracts of a child that go on after a day, whether the child still has a place or not. */
export const contractsBeyond = (tx: Transaction, childId: string, day: CareDay): Promise<ContractBeyond[]> =>
  tx
    .select({
      ...{ id: contract.id, careType: contract.careType, locationName: location.name },
      endsOn: contract.endsOn,
    })
    .from(contract)
    .innerJoin(location, eq(location.id, contract.locationId))
    .where(
      and(
        ...[eq(contract.childId, childId), isNotNull(contract.startsOn)],
        or(isNull(contract.endsOn), gt(contract.endsOn, day)),
      ),
    )
    .orderBy(asc(contract.startsOn));
