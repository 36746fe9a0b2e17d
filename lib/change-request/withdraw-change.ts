import "server-only";
import { eq } from "drizzle-orm";
import { changeRequest } from "@/db/schema/change-request";
import { defineAct, inScope } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { lockRequest, subjectOf } from "./change-rows";
import { parentScope } from "./in-scope";
import { changeButton } from "./schema";
import { changeRequestStates } from "./states";

/** A parent takes back a change that still waits; for a child either guardian with authority may. */
export const withdrawChange = defineAct({
  name: "change.withdrawn",
  by: "person",
  input: changeButton,
  may: inScope,
  about: ({ requestId }) => ({ subjectId: requestId }),
  work: async ({ tx, actor, now }, { requestId }) => {
    const [seen] = await tx.select().from(changeRequest).where(eq(changeRequest.id, requestId));
    const scope = seen && (await parentScope(tx, actor, subjectOf(seen), now));
    if (!scope) return refused("notFound");
    if (!changeRequestStates.may("withdraw")(scope)) return refused("notAllowed");
    const request = await lockRequest(tx, requestId);
    if (!request) return refused("notFound");
    const second = await changeRequestStates.take(tx, "withdraw", eq(changeRequest.id, requestId), {
      withdrawnBy: actor.personId,
      withdrawnAt: now,
    });
    if (second) return second;
    const childIds = request.childId ? [request.childId] : [];
    return happened({ subject: subjectOf(request) }, { childIds });
  },
});
