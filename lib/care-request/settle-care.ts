import "server-only";
import { and, eq, inArray, notExists } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { absence, careRequest, careRequestSlot } from "@/db/schema/care-request";
import type { Transaction } from "@/db/transaction";
import type { Actor } from "@/lib/access/actor";
import { planEvent } from "@/lib/notice/plan-event";
import type { CareDay } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import { bringBack } from "./bring-back";
import { carries, hasCareOn } from "./ground";
import { type HangingSlot, loadAbsences, loadGround, loadSlots } from "./load-ground";
import { careRequestStates } from "./states";

/** What an audit row tells of it; `extra` and `asked` are days. */
export type Settled = { extra: CareDay[]; asked: CareDay[]; absences: CareDay[] };
export type Settlement = { cancelled?: Settled; broughtBack?: Settled };

const daysOf = (slots: readonly HangingSlot[], wasBooked: (slot: HangingSlot) => boolean) => ({
  extra: slots.filter(wasBooked).map(({ day }) => day),
  asked: slots.filter((slot) => !wasBooked(slot)).map(({ day }) => day),
});

/**
 * For an act that changed places or contracts of a child, once that is written: extra care and requests from a day on
 * that nothing carries any more are cancelled, absences of days without care end, and what fell away and is carried
 * again comes back. The caller held `lockCareOf` before it read. Parents hear of it, if anything was asked or agreed.
 */
export async function settleCare(
  tx: Transaction,
  actor: Actor,
  { childId, from }: { childId: string; from: CareDay },
  now: Instant,
): Promise<Settlement> {
  const ground = await loadGround(tx, childId);
  const slots = await loadSlots(tx, actor, childId, from);
  const own = slots.filter(({ settles }) => settles);
  const falling = own.filter((slot) => slot.living && !carries(ground, slot));
  await cancelSlots(tx, falling, now);
  const cancelled = own.filter((slot) => !slot.living && carries(ground, slot));
  const back = await bringBack(tx, actor, { childId, slots: cancelled }, now);
  const booked = [...slots.filter((one) => one.booked && !falling.includes(one)), ...back.booked];
  const extraDays = booked.map(({ day }) => day);
  const hasCare = (day: CareDay) => hasCareOn(ground, extraDays, day);
  const absences = await settleAbsences(tx, { childId, from }, hasCare, now);
  if (falling.length + back.booked.length + back.waiting.length > 0)
    await planEvent(tx, "care.settled", { childId }, now, { again: true });
  return {
    ...told("cancelled", { ...daysOf(falling, (one) => one.booked), absences: absences.ended }),
    ...told("broughtBack", {
      extra: back.booked.map(({ day }) => day),
      asked: back.waiting.map(({ day }) => day),
      absences: absences.back,
    }),
  };
}

const told = (name: keyof Settlement, settled: Settled): Settlement =>
  Object.values(settled).some((days) => days.length > 0) ? { [name]: settled } : {};

async function cancelSlots(tx: Transaction, slots: readonly HangingSlot[], now: Instant) {
  if (slots.length === 0) return;
  const ids = slots.map(({ id }) => id);
  const requestIds = [...new Set(slots.map(({ requestId }) => requestId))];
  await tx
    .update(careRequestSlot)
    .set({ living: false, booked: false, cancelledAt: now })
    .where(inArray(careRequestSlot.id, ids));
  const left = alias(careRequestSlot, "left");
  const standing = tx
    .select({ id: left.id })
    .from(left)
    .where(and(eq(left.requestId, careRequest.id), left.living));
  // A request of which some days stand stays what it was, with those.
  await careRequestStates.take(tx, "cancel", and(inArray(careRequest.id, requestIds), notExists(standing)));
}

async function settleAbsences(
  tx: Transaction,
  { childId, from }: { childId: string; from: CareDay },
  hasCare: (day: CareDay) => boolean,
  now: Instant,
) {
  const absences = await loadAbsences(tx, childId, from);
  const standing = absences.filter((one) => !one.careEnded);
  const ended = standing.filter(({ day }) => !hasCare(day));
  const stands = ({ day }: { day: CareDay }) => standing.some((one) => one.day === day);
  const back = absences.filter((one) => one.careEnded && hasCare(one.day) && !stands(one));
  const write = async (rows: typeof absences, withdrawnAt: Instant | null) => {
    const ids = rows.map(({ id }) => id);
    const set = { withdrawnAt, careEnded: withdrawnAt !== null };
    if (ids.length > 0) await tx.update(absence).set(set).where(inArray(absence.id, ids));
  };
  await write(ended, now);
  await write(back, null);
  return { ended: ended.map(({ day }) => day), back: back.map(({ day }) => day) };
}
