import "server-only";
import { and, asc, eq, gte, inArray, isNotNull, isNull, or } from "drizzle-orm";
import { absence, careRequest, careRequestSlot } from "@/db/schema/care-request";
import { contract, contractPattern, placement } from "@/db/schema/contract";
import { careGroup } from "@/db/schema/organisation";
import type { Transaction } from "@/db/transaction";
import type { Actor } from "@/lib/access/actor";
import type { CareDay } from "@/lib/time/types";
import type { Ground } from "./ground";
import { interestInRequest } from "./in-scope";
import { maySettleCare } from "./policy";

/** All places and contracts of a child, as they stand in this transaction. */
export async function loadGround(tx: Transaction, childId: string): Promise<Ground> {
  const [places, contracts, blocks] = await Promise.all([
    tx
      .select({
        ...{ id: placement.id, groupId: placement.groupId, weekdays: placement.weekdays },
        ...{ startsOn: placement.startsOn, endsOn: placement.endsOn },
        ...{ locationId: careGroup.locationId, careType: careGroup.careType },
      })
      .from(placement)
      .innerJoin(careGroup, eq(careGroup.id, placement.groupId))
      .where(eq(placement.childId, childId)),
    tx
      .select({
        ...{ id: contract.id, careType: contract.careType },
        ...{ startsOn: contract.startsOn, endsOn: contract.endsOn },
      })
      .from(contract)
      .where(and(eq(contract.childId, childId), isNotNull(contract.startsOn))),
    tx
      .select({
        ...{ contractId: contractPattern.contractId, weekday: contractPattern.weekday },
        ...{ parity: contractPattern.parity },
        ...{ startsOn: contractPattern.startsOn, endsOn: contractPattern.endsOn },
      })
      .from(contractPattern)
      .where(and(eq(contractPattern.childId, childId), contractPattern.binds)),
  ]);
  const begun = <One extends { startsOn: CareDay | null }>(rows: One[]) =>
    rows.flatMap(({ startsOn, ...row }) => (startsOn ? [{ ...row, startsOn }] : []));
  return { places, contracts: begun(contracts), blocks: begun(blocks) };
}

/** Days of extra care from a day on that are asked or agreed, or fell away; `settles`: this actor writes for their location. */
export async function loadSlots(tx: Transaction, actor: Actor, childId: string, from: CareDay) {
  const rows = await tx
    .select({
      ...{ id: careRequestSlot.id, requestId: careRequestSlot.requestId, day: careRequestSlot.day },
      ...{ from: careRequestSlot.fromTime, to: careRequestSlot.toTime },
      ...{ living: careRequestSlot.living, booked: careRequestSlot.booked },
      ...{ state: careRequest.state, locationId: careRequest.locationId, firstDay: careRequest.firstDay },
      ...{ decidedBy: careRequest.decidedBy, interest: interestInRequest },
    })
    .from(careRequestSlot)
    .innerJoin(careRequest, eq(careRequest.id, careRequestSlot.requestId))
    .where(
      and(
        ...[eq(careRequestSlot.childId, childId), gte(careRequestSlot.day, from)],
        or(careRequestSlot.living, isNotNull(careRequestSlot.cancelledAt)),
        inArray(careRequest.state, ["pending", "approved", "cancelled"]),
      ),
    )
    .orderBy(asc(careRequestSlot.day), asc(careRequestSlot.fromTime));
  return rows.map((row) => ({ ...row, settles: maySettleCare(actor, row.locationId) }));
}
export type HangingSlot = Awaited<ReturnType<typeof loadSlots>>[number];

/** Absences from a day on that stand, or that ended with the care of their day. */
export const loadAbsences = (tx: Transaction, childId: string, from: CareDay) =>
  tx
    .select({
      ...{ id: absence.id, day: absence.day, kind: absence.kind },
      careEnded: absence.careEnded,
    })
    .from(absence)
    .where(
      and(
        ...[eq(absence.childId, childId), gte(absence.day, from)],
        or(isNull(absence.withdrawnAt), absence.careEnded),
      ),
    )
    .orderBy(asc(absence.day));
