import "server-only";
import { eq } from "drizzle-orm";
import { guardianship } from "@/db/schema/child";
import { defineAct, inScope } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { refuseOwnChild } from "@/lib/act/refuse-own";
import { lockGuardianship } from "./lock-guardianship";
import { guardianshipSchema } from "./schema";
import { tieInTheWay } from "./tie-periods";

/** A tie goes on as if no last day had been set, also when that day has passed. */
export const takeBackGuardianEnd = defineAct({
  name: "guardian.endTakenBack",
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
    if (tie.endsOn === null) return refused("notEnded");
    const other = await tieInTheWay(tx, { ...tie, endsOn: null, besides: tie.id });
    if (other) return refused("alreadyGuardian", undefined, { days: [other] });
    await tx
      .update(guardianship)
      .set({ endsOn: null, version: version + 1 })
      .where(eq(guardianship.id, guardianshipId));
    const change = { before: { endsOn: tie.endsOn }, after: { endsOn: null, personId: tie.personId } };
    return happened(undefined, { childIds: [tie.childId], ...change });
  },
});
