import "server-only";
import { eq, sql } from "drizzle-orm";
import type { z } from "zod";
import { organisation } from "@/db/schema/organisation";
import type { Actor } from "@/lib/access/actor";
import { happened } from "@/lib/act/happened";
import { type Outcome, refused } from "@/lib/act/outcome";
import { runAct } from "@/lib/act/run-act";
import type { Instant } from "@/lib/time/instant";
import { maySetUpOrganisation } from "./policy";
import type { setBlockedTextSchema } from "./schema";

/** What somebody reads whose access to a child is blocked; empty brings the portal's own sentence back. */
export async function setBlockedText(
  actor: Actor,
  { blockedText, version }: z.output<typeof setBlockedTextSchema>,
  now: Instant,
): Promise<Outcome> {
  const attempt = { act: "organisation.blockedTextSet" } as const;
  return runAct({
    actor,
    now,
    attempt,
    work: async (tx) => {
      if (!maySetUpOrganisation(actor)) return refused("notAllowed");
      const [before] = await tx.select().from(organisation).for("update");
      if (!before) return refused("notFound");
      if (before.version !== version) return refused("changedMeanwhile", "blockedText");
      await tx
        .update(organisation)
        .set({ blockedText, version: sql`${organisation.version} + 1` })
        .where(eq(organisation.id, before.id));
      const change = { before: { blockedText: before.blockedText }, after: { blockedText } };
      return happened(undefined, { subjectId: before.id, ...change });
    },
  });
}
