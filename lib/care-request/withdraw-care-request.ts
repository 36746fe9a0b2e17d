import "server-only";
import { eq } from "drizzle-orm";
import { careRequest, careRequestSlot } from "@/db/schema/care-request";
import { defineAct, inScope } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { loadGuardian } from "./in-scope";
import { requestButton } from "./schema";
import { careRequestStates } from "./states";

/** A guardian takes a request back that still waits for an answer. */
export const withdrawCareRequest = defineAct({
  name: "careRequest.withdrawn",
  by: "person",
  input: requestButton,
  may: inScope,
  about: ({ requestId }) => ({ subjectId: requestId }),
  work: async ({ tx, actor, now }, { requestId }) => {
    const [request] = await tx
      .select({ childId: careRequest.childId, locationId: careRequest.locationId })
      .from(careRequest)
      .where(eq(careRequest.id, requestId));
    if (!request) return refused("notFound");
    const guardian = await loadGuardian(tx, actor, request.childId, now);
    if (!guardian) return refused("notFound");
    if (!careRequestStates.may("withdraw")(guardian)) return refused("notAllowed");
    const second = await careRequestStates.take(tx, "withdraw", eq(careRequest.id, requestId), {
      withdrawnBy: actor.personId,
      withdrawnAt: now,
    });
    if (second) return second;
    await tx.update(careRequestSlot).set({ living: false }).where(eq(careRequestSlot.requestId, requestId));
    return happened(undefined, {
      subjectId: requestId,
      childIds: [request.childId],
      locationId: request.locationId,
    });
  },
});
