import "server-only";
import { and, inArray, isNull, sql } from "drizzle-orm";
import { logEntry } from "@/db/schema/log-entry";
import { defineAct } from "@/lib/act/define-act";
import { happened, unrecorded } from "@/lib/act/happened";
import { made } from "@/lib/act/input";
import { refused } from "@/lib/act/outcome";
import { loadInOwnHands } from "./entries-in-own-hands";
import { mayWrite } from "./policy";

/**
 * Takes entries out of the logbook, all of them or none: own ones, and for a manager any of the location.
 * They stay in the database and can be put back; removing what is gone already changes nothing.
 */
export const removeLogEntry = defineAct({
  name: "logEntry.removed",
  by: "person",
  input: made<{ entryIds: readonly string[] }>(),
  may: mayWrite,
  about: ({ entryIds }) => ({ subjectId: entryIds[0] }),
  work: async ({ tx, actor, now }, input) => {
    const entryIds = [...new Set(input.entryIds)];
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
