import "server-only";
import { and, inArray, isNull, sql } from "drizzle-orm";
import { logEntry } from "@/db/schema/log-entry";
import type { Actor } from "@/lib/access/actor";
import { happened, unrecorded } from "@/lib/act/happened";
import { type Outcome, refused } from "@/lib/act/outcome";
import { runAct } from "@/lib/act/run-act";
import type { Instant } from "@/lib/time/instant";
import { loadInOwnHands } from "./entries-in-own-hands";
import { mayWrite } from "./policy";

export type RemoveLogEntry = { entryIds: readonly string[] };

/**
 * Takes entries out of the logbook, all of them or none: own ones, and for a manager any of the location.
 * They stay in the database and can be put back; removing what is gone already changes nothing.
 */
export async function removeLogEntry(
  actor: Actor,
  input: RemoveLogEntry,
  now: Instant,
): Promise<Outcome<{ entryIds: string[] }>> {
  const entryIds = [...new Set(input.entryIds)];
  const attempt = { act: "logEntry.removed", subjectId: entryIds[0] } as const;
  return runAct({
    actor,
    now,
    attempt,
    work: async (tx) => {
      if (!mayWrite(actor)) return refused("notAllowed");
      const entries = await loadInOwnHands(tx, actor, entryIds);
      if (!entries) return refused("notFound");
      const standing = entries.filter((entry) => entry.removedAt === null);
      if (standing.length === 0) return unrecorded({ entryIds });
      const ids = standing.map((entry) => entry.id);
      await tx
        .update(logEntry)
        .set({ removedAt: now, removedBy: actor.personId, version: sql`${logEntry.version} + 1` })
        .where(and(inArray(logEntry.id, ids), isNull(logEntry.removedAt)));
      const about = { childIds: standing.map((entry) => entry.childId), after: { entryIds: ids } };
      return happened({ entryIds }, about);
    },
  });
}
