import "server-only";
import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { careRequestSlot } from "@/db/schema/care-request";
import { placement } from "@/db/schema/contract";
import { careGroupSize } from "@/db/schema/group-size";
import { type CareType, careGroup, dayPart } from "@/db/schema/organisation";
import type { Transaction } from "@/db/transaction";
import { placedOn } from "@/lib/access/placement";
import { isExpected } from "@/lib/planning/care-session";
import { deriveCareSessions } from "@/lib/planning/derive";
import { groupBy } from "@/lib/planning/fact-index";
import { loadPlanningFacts } from "@/lib/planning/facts";
import { isSizeOn } from "@/lib/planning/group-size";
import type { CareDay } from "@/lib/time/care-day";
import { loadBirths, presentChildren } from "./group-day";
import { occupancyOf } from "./occupancy";
import type { InboxMoment } from "./view";

type Slot = Omit<InboxMoment, "occupancy"> & {
  requestId: string;
  childId: string;
  groupId: string | null;
  careType: CareType | null;
  places: number | null;
};

/**
 * The moments of these requests by request, with (`counted`) how full the groups are then. All together, so
 * that the number of statements does not grow with the page; who may see the requests is the caller's question.
 */
export async function loadInboxMoments(
  tx: Transaction,
  requestIds: readonly string[],
  counted: boolean,
): Promise<Map<string, InboxMoment[]>> {
  if (requestIds.length === 0) return new Map();
  const slots = await loadSlots(tx, requestIds);
  const moments = counted
    ? await withOccupancy(tx, slots)
    : slots.map((slot) => ({ ...slot, occupancy: null }));
  return groupBy(moments, (moment) => moment.requestId);
}

const loadSlots = (tx: Transaction, requestIds: readonly string[]): Promise<Slot[]> =>
  tx
    .select({
      requestId: careRequestSlot.requestId,
      childId: careRequestSlot.childId,
      day: careRequestSlot.day,
      from: careRequestSlot.fromTime,
      to: careRequestSlot.toTime,
      part: dayPart.code,
      cancelled: sql<boolean>`${careRequestSlot.cancelledAt} is not null`,
      groupId: careGroup.id,
      groupName: careGroup.name,
      careType: careGroup.careType,
      places: careGroupSize.places,
    })
    .from(careRequestSlot)
    .leftJoin(dayPart, eq(dayPart.id, careRequestSlot.dayPartId))
    .leftJoin(
      placement,
      and(
        eq(placement.childId, careRequestSlot.childId),
        placedOn(sql`${careRequestSlot.day}`, sql`${placement}`),
      ),
    )
    .leftJoin(careGroup, eq(careGroup.id, placement.groupId))
    .leftJoin(careGroupSize, isSizeOn(careGroup.id, sql`${careRequestSlot.day}`))
    .where(inArray(careRequestSlot.requestId, [...requestIds]))
    .orderBy(asc(careRequestSlot.day), asc(careRequestSlot.fromTime));

async function withOccupancy(tx: Transaction, slots: readonly Slot[]) {
  const days = [...new Set(slots.map((slot) => slot.day))].sort();
  const groupIds = [...new Set(slots.flatMap((slot) => slot.groupId ?? []))];
  const range = { from: days[0] as CareDay, to: days.at(-1) as CareDay };
  const scope = sql`select distinct p.child_id from placement p
    where p.group_id = any(${`{${groupIds.join(",")}}`}::uuid[])
    and p.starts_on <= ${range.to}::date and (p.ends_on is null or p.ends_on >= ${range.from}::date)`;
  const facts = await loadPlanningFacts(tx, scope, range);
  const expected = new Map(
    days.map((day) => [day, deriveCareSessions(facts, { from: day, to: day }).filter(isExpected)]),
  );
  const everybody = [...expected.values()].flat().map((session) => session.childId);
  const births = await loadBirths(tx, [...everybody, ...slots.map((slot) => slot.childId)]);
  return slots.map((slot) => {
    const birth = births.get(slot.childId);
    const there = (expected.get(slot.day) ?? []).filter((session) => session.groupId === slot.groupId);
    const occupancy =
      birth && !slot.cancelled && slot.places !== null && slot.careType !== null
        ? occupancyOf(
            presentChildren(there, births),
            { birth, span: slot },
            { places: slot.places, careType: slot.careType },
            slot.day,
          )
        : null;
    return { ...slot, occupancy };
  });
}
