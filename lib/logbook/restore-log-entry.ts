import "server-only";
import { inArray, notInArray, sql } from "drizzle-orm";
import { logEntry } from "@/db/schema/log-entry";
import { defineAct } from "@/lib/act/define-act";
import { happened, unrecorded } from "@/lib/act/happened";
import { made } from "@/lib/act/input";
import { refused } from "@/lib/act/outcome";
import { contentOf, isRunningNap } from "./content";
import { loadInOwnHands } from "./entries-in-own-hands";
import { mayWrite } from "./policy";
import { refusalOfNaps } from "./running-naps";

/** Puts removed entries back, all of them or none; what stands already stays as it is. */
export const restoreLogEntry = defineAct({
  name: "logEntry.restored",
  by: "person",
  input: made<{ entryIds: readonly string[] }>(),
  may: mayWrite,
  about: ({ entryIds }) => ({ subjectId: entryIds[0] }),
  conflicts: { log_entry_one_nap: refused("alreadyAsleep") },
  work: async ({ tx, actor }, input) => {
    const entryIds = [...new Set(input.entryIds)];
    const entries = await loadInOwnHands(tx, actor, entryIds);
    if (!entries) return refused("notFound");
    const removed = entries.filter((entry) => entry.removedAt !== null);
    if (removed.length === 0) return unrecorded({ entryIds });
    const ids = removed.map((entry) => entry.id);
    const naps = removed.filter((entry) => isRunningNap(contentOf(entry)));
    for (const { childId, careDay: day } of naps) {
      const asleep = await refusalOfNaps(tx, {
        childIds: [childId],
        day,
        besides: notInArray(logEntry.id, ids),
      });
      if (asleep) return asleep;
    }
    await tx
      .update(logEntry)
      .set({ removedAt: null, removedBy: null, version: sql`${logEntry.version} + 1` })
      .where(inArray(logEntry.id, ids));
    const about = { childIds: removed.map((entry) => entry.childId), after: { entryIds: ids } };
    return happened({ entryIds }, about);
  },
});
