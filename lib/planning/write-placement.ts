import "server-only";
import { eq } from "drizzle-orm";
import { newId } from "@/db/new-id";
import { placement } from "@/db/schema/contract";
import { careGroup } from "@/db/schema/organisation";
import type { Transaction } from "@/db/transaction";
import type { Actor } from "@/lib/access/actor";
import { done, type Outcome, refused } from "@/lib/act/outcome";
import { refuseUnasked } from "@/lib/other-group/refuse-unasked";
import { addDays } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import type { CareDay } from "@/lib/time/types";
import { mayPlaceIn } from "./policy";
import { type Placed, roomFor } from "./room-for";
import { storedWeekdays, without } from "./weekdays";

type Wanted = {
  childId: string;
  groupId: string;
  startsOn: CareDay;
  endsOn: CareDay | null;
  /** Null: every day. */
  weekdays: readonly number[] | null;
};

type Row = Placed & Pick<typeof placement.$inferSelect, "groupId" | "hasLeft" | "endBeforeLeaving">;

const placementsOf = (tx: Transaction, childId: string): Promise<Row[]> =>
  tx
    .select({
      ...{ id: placement.id, groupName: careGroup.name, locationId: careGroup.locationId },
      ...{ groupId: placement.groupId, weekdays: placement.weekdays },
      ...{ startsOn: placement.startsOn, endsOn: placement.endsOn },
      ...{ hasLeft: placement.hasLeft, endBeforeLeaving: placement.endBeforeLeaving },
    })
    .from(placement)
    .innerJoin(careGroup, eq(careGroup.id, placement.groupId))
    .where(eq(placement.childId, childId));

/** Asked once the placement stands: it waits for whoever is ending the group, so that the end is seen here. */
export const groupEndsOn = async (tx: Transaction, groupId: string) => {
  const [group] = await tx
    .select({ endsOn: careGroup.endsOn })
    .from(careGroup)
    .where(eq(careGroup.id, groupId));
  return group?.endsOn ?? null;
};

/** A move without an end of its own goes on until the child leaves, and that can still be taken back. */
function leavingOf([former]: readonly Row[], wanted: Wanted) {
  if (!former || wanted.endsOn !== null) return {};
  return { hasLeft: former.hasLeft, endBeforeLeaving: former.endBeforeLeaving };
}

const endBefore = (tx: Transaction, former: Row, startsOn: CareDay) =>
  tx
    .update(placement)
    .set({ endsOn: addDays(startsOn, -1), endedByMove: true, endBeforeMove: former.endsOn })
    .where(eq(placement.id, former.id));

/** On the weekdays that the new place leaves it, a former one goes on as it was, in a row of its own. */
async function writeRest(
  tx: Transaction,
  former: Row,
  { id: writtenWith, ...wanted }: Wanted & { id: string },
  createdAt: Instant,
) {
  const { groupId, endsOn, hasLeft, endBeforeLeaving } = former;
  const weekdays = without(former.weekdays, wanted.weekdays);
  if (weekdays.length === 0) return;
  const { childId, startsOn } = wanted;
  const rest = { childId, groupId, startsOn, endsOn, weekdays };
  await tx.insert(placement).values({ ...rest, hasLeft, endBeforeLeaving, writtenWith, createdAt });
}

/**
 * Places a child that the caller holds locked, in a group that this actor fills; where it was until then ends the
 * day before. The id is made here: what a manager places for the first time is in reach only once it stands there.
 */
export async function writePlacement(
  tx: Transaction,
  actor: Actor,
  wanted: Wanted,
  now: Instant,
): Promise<Outcome<{ placementId: string; locationId: string; endsOn: CareDay | null }>> {
  const { childId, groupId, startsOn } = wanted;
  const [group] = await tx.select().from(careGroup).where(eq(careGroup.id, groupId));
  if (!group || !mayPlaceIn(actor, group.locationId)) return refused("notFound", "groupId");
  const placed = await placementsOf(tx, childId);
  const room = roomFor(placed, wanted, (one) => mayPlaceIn(actor, one.locationId));
  if ("inTheWay" in room) {
    const { groupName, ...period } = room.inTheWay;
    return refused("periodOverlaps", "startsOn", {
      name: groupName,
      days: [period.startsOn],
      ...(period.endsOn ? { until: period.endsOn } : {}),
    });
  }
  for (const former of room.ends) await endBefore(tx, former, startsOn);
  const id = await newId(tx);
  const { endsOn } = room;
  await tx.insert(placement).values({
    id,
    childId,
    groupId,
    startsOn,
    endsOn,
    weekdays: storedWeekdays(wanted.weekdays),
    ...leavingOf(room.ends, wanted),
    createdAt: now,
  });
  for (const former of room.ends) await writeRest(tx, former, { ...wanted, id }, now);
  const ended = await groupEndsOn(tx, groupId);
  if (ended !== null && (room.endsOn === null || room.endsOn > ended))
    return refused("groupEnded", "groupId", { name: group.name, endedOn: ended });
  const unasked = await refuseUnasked(tx, { childId, groupId, startsOn, endsOn });
  if (unasked) return unasked;
  return done({ placementId: id, locationId: group.locationId, endsOn: room.endsOn });
}
