import "server-only";
import { eq } from "drizzle-orm";
import { changeRequest } from "@/db/schema/change-request";
import { defineAct, inScope } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { refuseOwn } from "@/lib/act/refuse-own";
import { planEvent } from "@/lib/notice/plan-event";
import { today } from "@/lib/time/care-day";
import { afterValues, loadFields, subjectOf } from "./change-rows";
import { lockAtDesk } from "./desk";
import { deskQuestions, lockSubject } from "./in-scope";
import { holdsAlready, overtaken } from "./rules";
import { acceptChangeForm } from "./schema";
import { changeRequestStates } from "./states";
import { readValues, writeValues } from "./values";

/** The daycare takes a change over into its file: now, or by itself on the day it holds from. */
export const acceptChange = defineAct({
  name: "change.accepted",
  by: "person",
  input: acceptChangeForm,
  may: inScope,
  about: ({ requestId }) => ({ subjectId: requestId }),
  work: async ({ tx, actor, now }, { requestId, overwrite }) => {
    const request = await lockAtDesk(tx, actor, requestId);
    if (!request) return refused("notFound");
    if (!changeRequestStates.may("accept")(actor, request)) return refused("notAllowed");
    const own = await refuseOwn(tx, actor, { ...request, requestId }, now);
    if (own) return own;
    const settled = changeRequestStates.refusalOf("accept", request.state);
    if (settled) return settled;
    const subject = subjectOf(request);
    if (!(await lockSubject(tx, subject))) return refused("notFound");
    const changes = (await loadFields(tx, [requestId])).get(requestId) ?? [];
    const current = await readValues(tx, subject, deskQuestions(actor));
    if (!current) return refused("notFound");
    if (!overwrite && overtaken(changes, current).length > 0) return refused("valueOvertaken", "overwrite");
    const applies = holdsAlready(request.holdsFrom, today(now));
    if (applies) await writeValues(tx, subject, afterValues(changes));
    const second = await changeRequestStates.take(tx, "accept", eq(changeRequest.id, requestId), {
      decidedBy: actor.personId,
      decidedAt: now,
      appliedAt: applies ? now : null,
    });
    if (second) return second;
    const childIds = request.childId ? [request.childId] : [];
    const after = { fields: changes.map(({ field }) => field), applies };
    await planEvent(tx, "change-request.decided", { requestId }, now);
    return happened(undefined, { childIds, after });
  },
});
