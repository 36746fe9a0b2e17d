import "server-only";
import { eq } from "drizzle-orm";
import { otherGroupConsent } from "@/db/schema/other-group";
import { lockChildToArrange } from "@/lib/access/lock-child";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { mayAskOtherGroup } from "./policy";
import { cancelOtherGroupSchema } from "./schema";
import { otherGroupStates } from "./states";

/** Takes a question back, or a consent that was recorded wrongly or is not needed; it can then be asked anew. */
export const cancelOtherGroup = defineAct({
  name: "otherGroup.cancelled",
  by: "person",
  input: cancelOtherGroupSchema,
  may: mayAskOtherGroup,
  about: ({ consentId }) => ({ subjectId: consentId }),
  work: async ({ tx, actor }, { consentId }) => {
    const which = eq(otherGroupConsent.id, consentId);
    const [row] = await tx.select().from(otherGroupConsent).where(which);
    if (!row || !(await lockChildToArrange(tx, actor, row.childId))) return refused("notFound");
    const refusal = await otherGroupStates.take(tx, "cancel", which, { version: row.version + 1 });
    if (refusal) return refusal;
    return happened({ childId: row.childId }, { childIds: [row.childId], before: { state: row.state } });
  },
});
