import "server-only";
import { and, eq, gte, isNull } from "drizzle-orm";
import { careRequest, careRequestSlot } from "@/db/schema/care-request";
import type { Transaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { defineAct, inScope } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { type Refused, refused } from "@/lib/act/outcome";
import { undoableSince } from "@/lib/act/undo";
import { planEvent } from "@/lib/notice/plan-event";
import type { Instant } from "@/lib/time/instant";
import { loadDayFacts } from "./day-facts";
import { loadGuardian, lockChild } from "./in-scope";
import { refusalOfApproval } from "./rules";
import { requestButton } from "./schema";
import { careRequestStates } from "./states";

/**
 * Undoes withdrawing: the request waits again. Every day is checked as for an approval, so the deadline for asking,
 * which it once met, no longer counts; what was asked or planned meanwhile does.
 */
export const restoreCareRequest = defineAct({
  name: "careRequest.restored",
  by: "person",
  input: requestButton,
  may: inScope,
  about: ({ requestId }) => ({ subjectId: requestId }),
  conflicts: { care_request_slot_no_overlap: refused("askedAlready") },
  work: async ({ tx, actor, now }, { requestId }) => {
    const [request] = await tx
      .select({ childId: careRequest.childId, locationId: careRequest.locationId })
      .from(careRequest)
      .where(eq(careRequest.id, requestId));
    const guardian = request && (await loadGuardian(tx, actor, request.childId, now));
    if (!guardian) return refused("notFound");
    if (!careRequestStates.may("undo withdrawing")(guardian)) return refused("notAllowed");
    await lockChild(tx, request.childId);
    const stands = await stateRefusal(tx, requestId, now);
    if (stands) return stands;
    const impossible = await daysRefusal(tx, actor, { ...request, requestId }, now);
    if (impossible) return impossible;
    const second = await careRequestStates.take(tx, "undo withdrawing", eq(careRequest.id, requestId), {
      withdrawnBy: null,
      withdrawnAt: null,
    });
    if (second) return second;
    await tx.update(careRequestSlot).set({ living: true }).where(standingSlots(requestId));
    await planEvent(tx, "care-request.asked", { requestId }, now, { again: true });
    const { childId, locationId } = request;
    return happened(undefined, { childIds: [childId], locationId });
  },
});

/** Days whose care ended meanwhile do not come back by this. */
const standingSlots = (requestId: string) =>
  and(eq(careRequestSlot.requestId, requestId), isNull(careRequestSlot.cancelledAt));

async function stateRefusal(tx: Transaction, requestId: string, now: Instant): Promise<Refused | null> {
  const [row] = await tx
    .select({ state: careRequest.state, fresh: gte(careRequest.withdrawnAt, undoableSince(now)) })
    .from(careRequest)
    .where(eq(careRequest.id, requestId));
  if (!row) return refused("notFound");
  return (
    careRequestStates.refusalOf("undo withdrawing", row.state) ?? (row.fresh ? null : refused("undoTooLate"))
  );
}

type Withdrawn = { requestId: string; childId: string; locationId: string };

async function daysRefusal(
  tx: Transaction,
  actor: PersonActor,
  { requestId, childId, locationId }: Withdrawn,
  now: Instant,
): Promise<Refused | null> {
  const slots = await tx
    .select({ day: careRequestSlot.day, from: careRequestSlot.fromTime, to: careRequestSlot.toTime })
    .from(careRequestSlot)
    .where(standingSlots(requestId));
  const facts = await loadDayFacts(
    tx,
    actor,
    childId,
    slots.map((slot) => slot.day),
  );
  for (const [index, slot] of slots.entries()) {
    const onDay = facts[index];
    const refusal = onDay && refusalOfApproval(onDay, slot, locationId, now);
    if (refusal) return refused(refusal.code, undefined, refusal.facts);
  }
  return null;
}
