import "server-only";
import { eq, inArray } from "drizzle-orm";
import { careRequest, careRequestSlot } from "@/db/schema/care-request";
import type { Transaction } from "@/db/transaction";
import type { Actor } from "@/lib/access/actor";
import { today } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import { spansOverlap } from "@/lib/time/local-time";
import { loadDayFacts } from "./day-facts";
import { occupancyInTransaction } from "./group-day";
import { lockGroupDays } from "./in-scope";
import type { HangingSlot } from "./load-ground";
import { refusalOfApproval } from "./rules";
import { careRequestStates } from "./states";

/** Whoever brings agreed care back answers for it by name, so not of an own child: that waits for a colleague. */
const isAgreedBy = (actor: Actor, { state, decidedBy, interest }: HangingSlot) =>
  state === "approved" || (decidedBy !== null && actor.kind === "person" && interest === "none");

/**
 * Days that fell away and are carried again. Agreed care of a day that passed comes back as it was, for it is billed;
 * of a day to come where it is possible still and the group has room. A request waits again while it can be answered.
 */
export async function bringBack(
  tx: Transaction,
  actor: Actor,
  { childId, slots }: { childId: string; slots: readonly HangingSlot[] },
  now: Instant,
): Promise<{ booked: HangingSlot[]; waiting: HangingSlot[] }> {
  const back = { booked: [] as HangingSlot[], waiting: [] as HangingSlot[] };
  const wanted = slots
    .map((slot) => ({ ...slot, agreed: isAgreedBy(actor, slot) }))
    .filter((slot) => slot.agreed || slot.firstDay >= today(now));
  for (const slot of await possible(tx, actor, { childId, slots: wanted }, now)) {
    await tx
      .update(careRequestSlot)
      .set({ living: true, booked: slot.agreed, cancelledAt: null })
      .where(eq(careRequestSlot.id, slot.id));
    back[slot.agreed ? "booked" : "waiting"].push(slot);
  }
  await moveRequests(tx, actor, back, now);
  return back;
}

async function moveRequests(
  tx: Transaction,
  actor: Actor,
  { booked, waiting }: { booked: HangingSlot[]; waiting: HangingSlot[] },
  now: Instant,
) {
  const idsOf = (slots: HangingSlot[]) => [
    ...new Set(slots.filter((one) => one.state === "cancelled").map(({ requestId }) => requestId)),
  ];
  const [agreed, asked] = [idsOf(booked), idsOf(waiting)];
  const by = { decidedBy: actor.kind === "person" ? actor.personId : null, decidedAt: now };
  if (agreed.length > 0)
    await careRequestStates.take(tx, "bring back as agreed", inArray(careRequest.id, agreed), by);
  const undecided = { decidedBy: null, decidedAt: null };
  if (asked.length > 0)
    await careRequestStates.take(tx, "bring back to wait", inArray(careRequest.id, asked), undecided);
}

type Returning = HangingSlot & { agreed: boolean };

/** As for an approval: other care, an absence or a full group that came meanwhile goes first. */
async function possible(
  tx: Transaction,
  actor: Actor,
  { childId, slots }: { childId: string; slots: Returning[] },
  now: Instant,
): Promise<Returning[]> {
  const days = slots.map(({ day }) => day).filter((day) => day >= today(now));
  const facts = days.length > 0 ? await loadDayFacts(tx, actor, childId, days) : [];
  const fits = slots.flatMap((slot) => {
    const onDay = facts.find((one) => one.day === slot.day);
    if (!onDay) return [{ slot, groupId: null }];
    const clashes = onDay.asked.some((one) => spansOverlap(one, slot));
    const refusal = refusalOfApproval(onDay, slot, slot.locationId, now);
    return clashes || refusal ? [] : [{ slot, groupId: onDay.placement?.groupId ?? null }];
  });
  const crowding = fits.flatMap(({ slot, groupId }) =>
    groupId && slot.agreed ? [{ slot, groupId, day: slot.day }] : [],
  );
  await lockGroupDays(tx, crowding);
  const full = new Set<Returning>();
  for (const { slot, groupId, day } of crowding) {
    const asked = { childId, groupId, day, span: { from: slot.from, to: slot.to } };
    const occupancy = await occupancyInTransaction(tx, actor, asked);
    if (occupancy.full || !occupancy.allowed) full.add(slot);
  }
  return fits.map(({ slot }) => slot).filter((slot) => !full.has(slot));
}
