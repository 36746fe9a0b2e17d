import "server-only";
import { eq } from "drizzle-orm";
import { careRequest, careRequestSlot } from "@/db/schema/care-request";
import type { PersonActor } from "@/lib/access/actor";
import { happened } from "@/lib/act/happened";
import { type Outcome, refused } from "@/lib/act/outcome";
import { refuseOwn } from "@/lib/act/refuse-own";
import { runAct } from "@/lib/act/run-act";
import { planEvent } from "@/lib/notice/plan-event";
import type { Instant } from "@/lib/time/instant";
import { loadToDecide } from "./in-scope";
import { careRequestStates } from "./states";

/** `reason` is what the parent reads; it is never empty. */
export type Rejection = { requestId: string; reason: string };

/** The location says no to a request, with its reason. */
export function rejectCareRequest(
  actor: PersonActor,
  { requestId, reason }: Rejection,
  now: Instant,
): Promise<Outcome> {
  return runAct({
    actor,
    now,
    attempt: { act: "careRequest.rejected", subjectId: requestId },
    work: async (tx) => {
      const request = await loadToDecide(tx, actor, requestId);
      if (!request) return refused("notFound");
      const own = await refuseOwn(tx, actor, { ...request, requestId }, now);
      if (own) return own;
      const second = await careRequestStates.take(tx, "reject", eq(careRequest.id, requestId), {
        decidedBy: actor.personId,
        decidedAt: now,
        reason,
      });
      if (second) return second;
      await tx.update(careRequestSlot).set({ living: false }).where(eq(careRequestSlot.requestId, requestId));
      await planEvent(tx, "care-request.decided", { requestId }, now);
      return happened(undefined, {
        subjectId: requestId,
        childIds: [request.childId],
        locationId: request.locationId,
      });
    },
  });
}
