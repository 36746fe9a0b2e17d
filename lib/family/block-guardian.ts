import "server-only";
import { eq } from "drizzle-orm";
import { guardianship } from "@/db/schema/child";
import { defineAct, inScope } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { refuseOwnChild } from "@/lib/act/refuse-own";
import { lockGuardianship } from "./lock-guardianship";
import { blockGuardianSchema } from "./schema";

/** A documented exception: from now on this guardian sees nothing of the child, at the very next request. */
export const blockGuardian = defineAct({
  name: "guardian.blocked",
  by: "anybody",
  input: blockGuardianSchema,
  may: inScope,
  about: ({ guardianshipId }) => ({ subjectId: guardianshipId }),
  work: async ({ tx, actor, now }, { guardianshipId, reason, version }) => {
    const tie = await lockGuardianship(tx, actor, guardianshipId);
    if (!tie) return refused("notFound");
    const own = await refuseOwnChild(tx, actor, tie.childId, now);
    if (own) return own;
    if (tie.version !== version) return refused("changedMeanwhile");
    if (tie.blockReason !== null) return refused("alreadyBlocked");
    await tx
      .update(guardianship)
      .set({ blockReason: reason, version: version + 1 })
      .where(eq(guardianship.id, guardianshipId));
    const after = { personId: tie.personId, blocked: true };
    return happened(undefined, { childIds: [tie.childId], after });
  },
});
