import "server-only";
import { eq } from "drizzle-orm";
import { changeRequest } from "@/db/schema/change-request";
import { defineAct, inScope } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { refuseOwn } from "@/lib/act/refuse-own";
import { planEvent } from "@/lib/notice/plan-event";
import { lockAtDesk } from "./desk";
import { rejectChangeForm } from "./schema";
import { changeRequestStates } from "./states";

/** The daycare leaves its file as it is, and says why. */
export const rejectChange = defineAct({
  name: "change.rejected",
  by: "person",
  input: rejectChangeForm,
  may: inScope,
  about: ({ requestId }) => ({ subjectId: requestId }),
  work: async ({ tx, actor, now }, { requestId, reason }) => {
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
