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
import type { endGuardianshipSchema } from "./schema";

/** From the day after `endsOn` this adult has nothing to do with the child any more. */
export async function endGuardianship(
  actor: Actor,
  { guardianshipId, endsOn, version }: z.output<typeof endGuardianshipSchema>,
  now: Instant,
): Promise<Outcome> {
  const attempt = { act: "guardian.ended", subjectId: guardianshipId } as const;
  return runAct({
    actor,
    now,
    attempt,
    conflicts: { guardianship_period: refused("endsBeforeStart", "endsOn") },
    work: async (tx) => {
      const tie = await lockGuardianship(tx, actor, guardianshipId);
      if (!tie) return refused("notFound");
      const own = await refuseOwnChild(tx, actor, tie.childId, now);
      if (own) return own;
      if (tie.version !== version) return refused("changedMeanwhile");
      if (tie.endsOn !== null && tie.endsOn <= endsOn) return refused("alreadyEnded");
      await tx
        .update(guardianship)
        .set({ endsOn, version: version + 1 })
        .where(eq(guardianship.id, guardianshipId));
      const entry = {
        ...attempt,
        childIds: [tie.childId],
        before: { endsOn: tie.endsOn },
        after: { endsOn },
      };
      return happened(undefined, entry);
    },
  });
}
