import "server-only";
import { and, asc, count, eq, gt, isNotNull, isNull, min, or } from "drizzle-orm";
import { careRequestSlot } from "@/db/schema/care-request";
import { contract } from "@/db/schema/contract";
import { type CareType, location } from "@/db/schema/organisation";
import type { Transaction } from "@/db/transaction";
import type { CareDay } from "@/lib/time/types";

/** What was agreed for a child after a day: it stays agreed, whether the child still has a place or not. */
export type AgreedBeyond = {
  contracts: { id: string; careType: CareType; locationName: string; endsOn: CareDay | null }[];
  /** Days of extra care that were approved. */
  extra: { count: number; first: CareDay | null };
};

export async function agreedBeyond(tx: Transaction, childId: string, day: CareDay): Promise<AgreedBeyond> {
  const [contracts, [extra]] = await Promise.all([
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
      .orderBy(asc(contract.startsOn)),
    tx
      .select({ count: count(), first: min(careRequestSlot.day) })
      .from(careRequestSlot)
      .where(
        and(
          ...[eq(careRequestSlot.childId, childId), eq(careRequestSlot.booked, true)],
          gt(careRequestSlot.day, day),
        ),
      ),
  ]);
  return { contracts, extra: { count: extra?.count ?? 0, first: (extra?.first ?? null) as CareDay | null } };
}
