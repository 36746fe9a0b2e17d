import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { logEntry } from "@/db/schema/log-entry";
import { defineAct } from "@/lib/act/define-act";
import { happened, unrecorded } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { today } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import { fromMinutes, type LocalTime, minutesOf } from "@/lib/time/local-time";
import { localTimeOf } from "@/lib/time/wall-clock";
import { contentOf } from "./content";
import { keepHistory } from "./edit-log-entry";
import { aboutOwnChild, mayWrite } from "./policy";
import { napButton } from "./schema";

/**
 * The child woke up: ends today's running nap now. Any carer of the location may, whoever started it;
 * a nap that was stopped already keeps its time.
 */
export const stopNap = defineAct({
  name: "logEntry.napStopped",
  by: "person",
  input: napButton,
  may: mayWrite,
  about: ({ entryId }) => ({ subjectId: entryId }),
  work: async ({ tx, actor, now }, { entryId }) => {
    const wanted = and(
      eq(logEntry.id, entryId),
      eq(logEntry.kind, "sleep"),
      eq(logEntry.careDay, today(now)),
      isNull(logEntry.removedAt),
      aboutOwnChild(actor),
    );
    const [entry] = await tx.select().from(logEntry).where(wanted).for("update");
    if (!entry) return refused("notFound");
    const content = contentOf(entry);
    if (content.kind !== "sleep") return refused("notFound");
    const { from, to } = content.details;
    if (to !== null) return unrecorded({ childId: entry.childId });
    const end = endOf(from, now);
    if (!end) return refused("notFound");
    await keepHistory(tx, actor, entry, now);
    await tx
      .update(logEntry)
      .set({ details: { from, to: end }, version: entry.version + 1 })
      .where(eq(logEntry.id, entry.id));
    return happened({ childId: entry.childId }, { childIds: [entry.childId] });
  },
});

/** A nap lasts a minute at least, also when the clock of a tablet ran ahead. */
function endOf(from: LocalTime, now: Instant): LocalTime | null {
  const end = Math.max(minutesOf(localTimeOf(now)), minutesOf(from) + 1);
  return end < 24 * 60 ? fromMinutes(end) : null;
}
