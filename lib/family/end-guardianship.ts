import "server-only";
import { eq } from "drizzle-orm";
import { guardianship } from "@/db/schema/child";
import { defineAct, inScope } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { overtaken, refused } from "@/lib/act/outcome";
import { refuseOwnChild } from "@/lib/act/refuse-own";
import { lockGuardianship } from "./lock-guardianship";
import { endGuardianshipSchema } from "./schema";

/** From the day after `endsOn` this adult has nothing to do with the child any more. */
export const endGuardianship = defineAct({
  name: "guardian.ended",
  by: "anybody",
  input: endGuardianshipSchema,
  may: inScope,
  about: ({ guardianshipId }) => ({ subjectId: guardianshipId }),
  conflicts: { guardianship_period: refused("endsBeforeStart", "endsOn") },
  work: async ({ tx, actor, now }, { guardianshipId, endsOn, version }) => {
    const tie = await lockGuardianship(tx, actor, guardianshipId);
    if (!tie) return refused("notFound");
    const own = await refuseOwnChild(tx, actor, tie.childId, now);
    if (own) return own;
    if (tie.version !== version) return overtaken({ version: tie.version, endsOn: tie.endsOn });
    if (tie.endsOn !== null && tie.endsOn <= endsOn) return refused("alreadyEnded");
    await tx
      .update(guardianship)
      .set({ endsOn, version: version + 1 })
      .where(eq(guardianship.id, guardianshipId));
    const change = { before: { endsOn: tie.endsOn }, after: { endsOn } };
    return happened(undefined, { childIds: [tie.childId], ...change });
  },
});
