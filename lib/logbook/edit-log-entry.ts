import "server-only";
import { and, eq, isNull, ne } from "drizzle-orm";
import { logEntry, logEntryHistory } from "@/db/schema/log-entry";
import type { Transaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { defineAct } from "@/lib/act/define-act";
import { happened, unrecorded } from "@/lib/act/happened";
import { made } from "@/lib/act/input";
import { refused } from "@/lib/act/outcome";
import type { Instant } from "@/lib/time/instant";
import type { LocalTime } from "@/lib/time/local-time";
import { contentOf, type EntryContent, isRunningNap } from "./content";
import { aboutOwnChild, mayWrite } from "./policy";
import { sameEntry, startOf, whenRefusal } from "./rules";
import { refusalOfNaps } from "./running-naps";

export type EditLogEntry = {
  entryId: string;
  /** The version the form showed. */
  version: number;
  at: LocalTime;
  content: EntryContent;
};

/** Changes the words of an own entry; what it said before stays in its history. */
export const editLogEntry = defineAct({
  name: "logEntry.edited",
  by: "person",
  input: made<EditLogEntry>(),
  may: mayWrite,
  about: ({ entryId }) => ({ subjectId: entryId }),
  conflicts: { log_entry_one_nap: refused("alreadyAsleep") },
  work: async ({ tx, actor, now }, input) => {
    const entry = await ownEntry(tx, actor, input.entryId);
    if (!entry || entry.kind !== input.content.kind) return refused("notFound");
    const { content } = input;
    const at = startOf(content, input.at);
    if (sameEntry({ at: entry.atTime, content: contentOf(entry) }, { at, content }))
      return unrecorded({ childId: entry.childId, day: entry.careDay });
    if (entry.version !== input.version) return refused("changedMeanwhile");
    const late = whenRefusal({ day: entry.careDay, at, content }, now);
    if (late) return refused(late);
    const child = { childIds: [entry.childId], day: entry.careDay, besides: ne(logEntry.id, entry.id) };
    const asleep = isRunningNap(content) && (await refusalOfNaps(tx, child));
    if (asleep) return asleep;
    await keepHistory(tx, actor, entry, now);
    await tx
      .update(logEntry)
      .set({
        atTime: at,
        details: content.details,
        text: content.text,
        editedAt: now,
        version: entry.version + 1,
      })
      .where(eq(logEntry.id, entry.id));
    const about = { childIds: [entry.childId], after: { kind: entry.kind, version: entry.version + 1 } };
    return happened({ childId: entry.childId, day: entry.careDay }, about);
  },
});

async function ownEntry(tx: Transaction, actor: PersonActor, entryId: string) {
  const [entry] = await tx
    .select()
    .from(logEntry)
    .where(
      and(
        eq(logEntry.id, entryId),
        eq(logEntry.authorId, actor.personId),
        isNull(logEntry.removedAt),
        aboutOwnChild(actor),
      ),
    )
    .for("update");
  return entry;
}

/** Keeps what the entry says now, before it is replaced. */
export async function keepHistory(
  tx: Transaction,
  actor: PersonActor,
  entry: typeof logEntry.$inferSelect,
  now: Instant,
) {
  await tx.insert(logEntryHistory).values({
    entryId: entry.id,
    childId: entry.childId,
    version: entry.version,
    atTime: entry.atTime,
    details: entry.details,
    text: entry.text,
    replacedBy: actor.personId,
    replacedAt: now,
  });
}
