import "server-only";
import { and, eq } from "drizzle-orm";
import { careRequest, careRequestSlot } from "@/db/schema/care-request";
import type { Transaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { defineAct, inScope } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { type Refused, refused } from "@/lib/act/outcome";
import { refuseOwn } from "@/lib/act/refuse-own";
import { planEvent } from "@/lib/notice/plan-event";
import type { CareDay } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import type { TimeSpan } from "@/lib/time/local-time";
import { loadDayFacts } from "./day-facts";
import { occupancyInTransaction } from "./group-day";
import { loadToDecide, lockGroupDays, type RequestToDecide } from "./in-scope";
import { refusalOfApproval } from "./rules";
import { approval } from "./schema";
import { careRequestStates } from "./states";

/** The location says yes to all days of a request: from then on they are care sessions. */
export const approveCareRequest = defineAct({
  name: "careRequest.approved",
  by: "person",
  input: approval,
  may: inScope,
  about: ({ requestId }) => ({ subjectId: requestId }),
  work: async ({ tx, actor, now }, { requestId, despiteFull }) => {
    const request = await loadToDecide(tx, actor, requestId);
    if (!request) return refused("notFound");
    const own = await refuseOwn(tx, actor, { ...request, requestId }, now);
    if (own) return own;
    const settled = careRequestStates.refusalOf("approve", request.state);
    if (settled) return settled;
    const booked = await checkDays(tx, actor, request, now);
    if ("code" in booked) return booked;
    await lockGroupDays(tx, booked);
    const { full, unlawful } = await crowdedDays(tx, actor, request.childId, booked);
    if (unlawful.length > 0) return refused("compositionNotAllowed", undefined, { days: unlawful });
    if (full.length > 0 && !despiteFull) return refused("groupFull", "despiteFull", { days: full });
    const second = await careRequestStates.take(tx, "approve", eq(careRequest.id, requestId), {
      decidedBy: actor.personId,
      decidedAt: now,
    });
    if (second) return second;
    await tx
      .update(careRequestSlot)
      .set({ booked: true })
      .where(and(eq(careRequestSlot.requestId, requestId), careRequestSlot.living));
    await planEvent(tx, "care-request.decided", { requestId }, now);
    return happened(undefined, {
      subjectId: requestId,
      childIds: [request.childId],
      locationId: request.locationId,
      after: { days: booked.map((slot) => slot.day), despiteFull: full },
    });
  },
});

type Booked = { day: CareDay; groupId: string; span: TimeSpan };

/** What was possible when it was asked may not be any more: closed since, absent since, another contract. */
async function checkDays(
  tx: Transaction,
  actor: PersonActor,
  { id, childId, locationId }: RequestToDecide,
  now: Instant,
): Promise<Booked[] | Refused> {
  const slots = await tx
    .select({ day: careRequestSlot.day, from: careRequestSlot.fromTime, to: careRequestSlot.toTime })
    .from(careRequestSlot)
    .where(and(eq(careRequestSlot.requestId, id), careRequestSlot.living))
    .orderBy(careRequestSlot.day, careRequestSlot.fromTime);
  const facts = await loadDayFacts(
    tx,
    actor,
    childId,
    slots.map((slot) => slot.day),
  );
  const booked: Booked[] = [];
  for (const [index, slot] of slots.entries()) {
    const onDay = facts[index];
    if (!onDay) throw new Error("Every slot has its day");
    const span = { from: slot.from, to: slot.to };
    const refusal = refusalOfApproval(onDay, span, locationId, now);
    if (refusal) return refused(refusal.code, undefined, refusal.facts);
    if (onDay.placement) booked.push({ day: slot.day, groupId: onDay.placement.groupId, span });
  }
  return booked;
}

/** Days on which the group would be full, and those on which the law allows no such group, whoever decides. */
async function crowdedDays(
  tx: Transaction,
  actor: PersonActor,
  childId: string,
  booked: readonly Booked[],
): Promise<{ full: CareDay[]; unlawful: CareDay[] }> {
  const full: CareDay[] = [];
  const unlawful: CareDay[] = [];
  for (const slot of booked) {
    const occupancy = await occupancyInTransaction(tx, actor, { childId, ...slot });
    if (occupancy.full) full.push(slot.day);
    if (!occupancy.allowed) unlawful.push(slot.day);
  }
  return { full, unlawful };
}
