import "server-only";
import { eq } from "drizzle-orm";
import { changeRequest } from "@/db/schema/change-request";
import type { PersonActor } from "@/lib/access/actor";
import { happened } from "@/lib/act/happened";
import { type Outcome, refused } from "@/lib/act/outcome";
import { refuseOwn } from "@/lib/act/refuse-own";
import { runAct } from "@/lib/act/run-act";
import { planEvent } from "@/lib/notice/plan-event";
import type { Instant } from "@/lib/time/instant";
import { lockAtDesk } from "./desk";
import { changeRequestStates } from "./states";

/** `reason` is what the parent reads; it is never empty. */
export type Rejection = { requestId: string; reason: string };

/** The daycare leaves its file as it is, and says why. */
export function rejectChange(
  actor: PersonActor,
  { requestId, reason }: Rejection,
  now: Instant,
): Promise<Outcome> {
  const attempt = { act: "change.rejected", subjectId: requestId } as const;
  return runAct({
    actor,
    now,
    attempt,
    work: async (tx) => {
      const request = await lockAtDesk(tx, actor, requestId);
      if (!request) return refused("notFound");
      if (!changeRequestStates.may("reject")(actor, request)) return refused("notAllowed");
      const own = await refuseOwn(tx, actor, { ...request, requestId }, now);
      if (own) return own;
      const second = await changeRequestStates.take(tx, "reject", eq(changeRequest.id, requestId), {
        reason,
        decidedBy: actor.personId,
        decidedAt: now,
      });
      if (second) return second;
      const childIds = request.childId ? [request.childId] : [];
      await planEvent(tx, "change-request.decided", { requestId }, now);
      return happened(undefined, { childIds });
    },
  });
}
