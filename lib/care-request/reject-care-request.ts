import "server-only";
import { eq } from "drizzle-orm";
import { careRequest, careRequestSlot } from "@/db/schema/care-request";
import { defineAct, inScope } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { refuseOwn } from "@/lib/act/refuse-own";
import { planEvent } from "@/lib/notice/plan-event";
import { loadToDecide } from "./in-scope";
import { rejection } from "./schema";
import { careRequestStates } from "./states";

/** The location says no to a request, with its reason. */
export const rejectCareRequest = defineAct({
  name: "careRequest.rejected",
  by: "person",
  input: rejection,
  may: inScope,
  about: ({ requestId }) => ({ subjectId: requestId }),
  work: async ({ tx, actor, now }, { requestId, reason }) => {
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
