import "server-only";
import { eq } from "drizzle-orm";
import { careRequest, careRequestSlot } from "@/db/schema/care-request";
import type { PersonActor } from "@/lib/access/actor";
import { happened } from "@/lib/act/happened";
import { type Outcome, refused } from "@/lib/act/outcome";
import { runAct } from "@/lib/act/run-act";
import type { Instant } from "@/lib/time/instant";
import { loadGuardian } from "./in-scope";
import { careRequestStates } from "./states";

/** A guardian takes a request back that still waits for an answer. */
export function withdrawCareRequest(
  actor: PersonActor,
  { requestId }: { requestId: string },
  now: Instant,
): Promise<Outcome> {
  return runAct({
    actor,
    now,
    attempt: { act: "careRequest.withdrawn", subjectId: requestId },
    work: async (tx) => {
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
}
