import "server-only";
import { desc, eq } from "drizzle-orm";
import { placement } from "@/db/schema/contract";
import { careGroup, location } from "@/db/schema/organisation";
import type { Transaction } from "@/db/transaction";
import type { Actor } from "@/lib/access/actor";
import { isLeavingToBeTakenBack } from "@/lib/placing/take-back-leaving";
import { isToBeTakenBack } from "@/lib/placing/take-back-placement";
import { mayPlaceIn } from "@/lib/planning/policy";
import { meet } from "@/lib/planning/weekdays";
import { today } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import type { CareDay } from "@/lib/time/types";
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
