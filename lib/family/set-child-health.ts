import "server-only";
import { and, eq } from "drizzle-orm";
import { childHealth } from "@/db/schema/child";
import { lockChildToArrange } from "@/lib/access/lock-child";
import { defineAct, inScope } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { refuseOwnChild } from "@/lib/act/refuse-own";
import { setChildHealthSchema } from "./schema";

/** Records allergies, diet and remarks. The audit says that they changed, never what they are. */
export const setChildHealth = defineAct({
  name: "childHealth.set",
  by: "anybody",
  input: setChildHealthSchema,
  may: inScope,
  about: ({ childId }) => ({ subjectId: childId, childIds: [childId] }),
  conflicts: { child_health_pkey: refused("changedMeanwhile") },
  work: async ({ tx, actor, now }, { childId, version, ...health }) => {
    const next = version + 1;
    if (!(await lockChildToArrange(tx, actor, childId))) return refused("notFound");
    const own = await refuseOwnChild(tx, actor, childId, now);
    if (own) return own;
    if (version === 0) {
      await tx.insert(childHealth).values({ childId, ...health, version: next });
    } else {
      const changed = await tx
        .update(childHealth)
        .set({ ...health, version: next })
        .where(and(eq(childHealth.childId, childId), eq(childHealth.version, version)))
        .returning({ id: childHealth.childId });
      if (changed.length === 0) return refused("changedMeanwhile");
    }
    return happened({ version: next }, { after: { allergies: health.allergies.length } });
  },
});
