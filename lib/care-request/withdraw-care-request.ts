import "server-only";
import { and, eq } from "drizzle-orm";
import { careRequest, careRequestSlot } from "@/db/schema/care-request";
import type { PersonActor } from "@/lib/access/actor";
import { done, type Outcome, refused } from "@/lib/act/outcome";
import { runAct } from "@/lib/act/run-act";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Instant } from "@/lib/time/instant";
import { loadGuardian, settledAs } from "./in-scope";
import { mayWithdrawCareRequest } from "./policy";

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
      if (!mayWithdrawCareRequest(guardian)) return refused("notAllowed");
      const [withdrawn] = await tx
        .update(careRequest)
        .set({ state: "withdrawn", withdrawnBy: actor.personId, withdrawnAt: now })
        .where(and(eq(careRequest.id, requestId), eq(careRequest.state, "pending")))
        .returning({ id: careRequest.id });
      if (!withdrawn) return settledAs(tx, requestId);
      await tx.update(careRequestSlot).set({ living: false }).where(eq(careRequestSlot.requestId, requestId));
      await recordAudit(
        tx,
        actor,
        {
          act: "careRequest.withdrawn",
          subjectId: requestId,
          childIds: [request.childId],
          locationId: request.locationId,
        },
        now,
      );
      return done();
    },
  });
}
