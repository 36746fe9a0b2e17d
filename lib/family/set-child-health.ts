import "server-only";
import { eq } from "drizzle-orm";
import { childHealth } from "@/db/schema/child";
import { lockChildToArrange } from "@/lib/access/lock-child";
import { defineAct, inScope } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { overtaken, refused } from "@/lib/act/outcome";
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
    const [stands] = await tx
      .select()
      .from(childHealth)
      .where(eq(childHealth.childId, childId))
      .for("update");
    if ((stands?.version ?? 0) !== version)
      return overtaken({
        ...{ version: stands?.version ?? 0, allergies: (stands?.allergies ?? []).join(", ") },
        ...{ diet: stands?.diet ?? "", remarks: stands?.remarks ?? "" },
      });
    if (stands)
      await tx
        .update(childHealth)
        .set({ ...health, version: next })
        .where(eq(childHealth.childId, childId));
    else await tx.insert(childHealth).values({ childId, ...health, version: next });
    return happened({ version: next }, { after: { allergies: health.allergies.length } });
  },
});
