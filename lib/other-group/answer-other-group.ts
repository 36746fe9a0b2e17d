import "server-only";
import { eq } from "drizzle-orm";
import { otherGroupConsent } from "@/db/schema/other-group";
import { defineAct, inScope } from "@/lib/act/define-act";
import { happened, unrecorded } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { hasAuthorityOver } from "@/lib/consent/policy";
import { planEvent } from "@/lib/notice/plan-event";
import { today } from "@/lib/time/care-day";
import { answerOtherGroupSchema } from "./schema";
import { otherGroupStates } from "./states";

/**
 * A guardian with authority says yes or no to a second group, and may think otherwise until the period is over: a yes
 * that is taken back ends no place by itself, the desk sees that consent is wanting.
 */
export const answerOtherGroup = defineAct({
  name: "otherGroup.answered",
  by: "person",
  input: answerOtherGroupSchema,
  may: inScope,
  about: ({ consentId }) => ({ subjectId: consentId }),
  work: async ({ tx, actor, now }, { consentId, answer }) => {
    const which = eq(otherGroupConsent.id, consentId);
    const [row] = await tx.select().from(otherGroupConsent).where(which).for("update");
    if (!row || !(await hasAuthorityOver(tx, actor, row.childId))) return refused("notFound");
    const { childId, groupId, state, endsOn } = row;
    if (endsOn < today(now)) return refused("otherGroupOver");
    const saysNo = state === "given" ? "withdraw" : "refuse";
    const isSaid = answer === "yes" ? state === "given" : state === "refused" || state === "withdrawn";
    if (isSaid) return unrecorded({ childId });
    const step = answer === "yes" ? "give" : saysNo;
    const values = { answeredBy: actor.personId, answeredAt: now, version: row.version + 1 };
    const refusal = await otherGroupStates.take(tx, step, which, values);
    if (refusal) return refusal;
    await planEvent(tx, "otherGroup.answered", { consentId }, now);
    return happened({ childId }, { childIds: [childId], before: { state }, after: { groupId, answer } });
  },
});
