import "server-only";
import { eq } from "drizzle-orm";
import { changeRequest } from "@/db/schema/change-request";
import { defineAct, inScope } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { isUndoable } from "@/lib/act/undo";
import { lockRequest, subjectOf } from "./change-rows";
import { parentScope } from "./in-scope";
import { planChangeAsked } from "./plan-change-asked";
import { changeButton } from "./schema";
import { changeRequestStates } from "./states";

const pending = refused("changePending");

/** Undoes withdrawing: the change waits again as it was asked, unless another one waits by now. */
export const restoreChange = defineAct({
  name: "change.restored",
  by: "person",
  input: changeButton,
  may: inScope,
  about: ({ requestId }) => ({ subjectId: requestId }),
  conflicts: { change_request_one_pending_child: pending, change_request_one_pending_person: pending },
  work: async ({ tx, actor, now }, { requestId }) => {
    const [seen] = await tx.select().from(changeRequest).where(eq(changeRequest.id, requestId));
    const scope = seen && (await parentScope(tx, actor, subjectOf(seen), now));
    if (!scope) return refused("notFound");
    if (!changeRequestStates.may("undo withdrawing")(scope)) return refused("notAllowed");
    const request = await lockRequest(tx, requestId);
    if (!request) return refused("notFound");
    const settled = changeRequestStates.refusalOf("undo withdrawing", request.state);
    if (settled) return settled;
    if (!isUndoable(request.withdrawnAt, now)) return refused("undoTooLate");
    const second = await changeRequestStates.take(tx, "undo withdrawing", eq(changeRequest.id, requestId), {
      withdrawnBy: null,
      withdrawnAt: null,
    });
    if (second) return second;
    await planChangeAsked(tx, request, now, { again: true });
    const childIds = request.childId ? [request.childId] : [];
    return happened({ subject: subjectOf(request) }, { childIds });
  },
});
