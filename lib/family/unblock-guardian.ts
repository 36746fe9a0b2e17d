import "server-only";
import { eq } from "drizzle-orm";
import { guardianship } from "@/db/schema/child";
import { defineAct, inScope } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { refuseOwnChild } from "@/lib/act/refuse-own";
import { today } from "@/lib/time/care-day";
import { lockGuardianship } from "./lock-guardianship";
import { guardianshipSchema } from "./schema";
import { goOnAs } from "./tie-periods";

const unblocked = { blockReason: null, blockDocumentId: null };

/** From today on what was agreed holds again. The tie with the reason stays, as it was until yesterday. */
export const unblockGuardian = defineAct({
  name: "guardian.unblocked",
  by: "anybody",
  input: guardianshipSchema,
  may: inScope,
  about: ({ guardianshipId }) => ({ subjectId: guardianshipId }),
  conflicts: { guardianship_no_overlap: refused("alreadyGuardian") },
  work: async ({ tx, actor, now }, { guardianshipId, version }) => {
    const tie = await lockGuardianship(tx, actor, guardianshipId);
    if (!tie) return refused("notFound");
    const own = await refuseOwnChild(tx, actor, tie.childId, now);
    if (own) return own;
    if (tie.version !== version) return refused("changedMeanwhile");
    if (tie.blockReason === null) return refused("notBlocked");
    const day = today(now);
    if (tie.endsOn !== null && tie.endsOn < day) return refused("alreadyEnded");
    // A tie that begins today or later has no yesterday to keep it in.
    if (tie.startsOn >= day)
      await tx
        .update(guardianship)
        .set({ ...unblocked, version: version + 1 })
        .where(eq(guardianship.id, guardianshipId));
    const nextId = tie.startsOn >= day ? guardianshipId : await goOnAs(tx, tie, day, unblocked);
    const after = { personId: tie.personId, blocked: false };
    return happened({ guardianshipId: nextId, childId: tie.childId }, { childIds: [tie.childId], after });
  },
});
