import "server-only";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { childHealth } from "@/db/schema/child";
import type { Actor } from "@/lib/access/actor";
import { lockChildToArrange } from "@/lib/access/lock-child";
import { happened } from "@/lib/act/happened";
import { type Outcome, refused } from "@/lib/act/outcome";
import { refuseOwnChild } from "@/lib/act/refuse-own";
import { runAct } from "@/lib/act/run-act";
import type { Instant } from "@/lib/time/instant";
import type { setChildHealthSchema } from "./schema";

/** Records allergies, diet and remarks. The audit says that they changed, never what they are. */
export async function setChildHealth(
  actor: Actor,
  { childId, version, ...health }: z.output<typeof setChildHealthSchema>,
  now: Instant,
): Promise<Outcome<{ version: number }>> {
  const attempt = { act: "childHealth.set", subjectId: childId, childIds: [childId] } as const;
  const next = version + 1;
  return runAct({
    actor,
    now,
    attempt,
    conflicts: { child_health_pkey: refused("changedMeanwhile") },
    work: async (tx) => {
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
}
