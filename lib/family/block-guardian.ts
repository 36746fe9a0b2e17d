import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { guardianship } from "@/db/schema/child";
import type { Actor } from "@/lib/access/actor";
import { happened } from "@/lib/act/happened";
import { type Outcome, refused } from "@/lib/act/outcome";
import { refuseOwnChild } from "@/lib/act/refuse-own";
import { runAct } from "@/lib/act/run-act";
import type { Instant } from "@/lib/time/instant";
import { lockGuardianship } from "./lock-guardianship";
import type { blockGuardianSchema } from "./schema";

/** A documented exception: from now on this guardian sees nothing of the child, at the very next request. */
export async function blockGuardian(
  actor: Actor,
  { guardianshipId, reason, version }: z.output<typeof blockGuardianSchema>,
  now: Instant,
): Promise<Outcome> {
  const attempt = { act: "guardian.blocked", subjectId: guardianshipId } as const;
  return runAct({
    actor,
    now,
    attempt,
    work: async (tx) => {
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
}
