import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import { placement } from "@/db/schema/contract";
import { logEntry } from "@/db/schema/log-entry";
import { careGroup } from "@/db/schema/organisation";
import type { Transaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { defineAct } from "@/lib/act/define-act";
import { happened, unrecorded } from "@/lib/act/happened";
import { made } from "@/lib/act/input";
import { refused } from "@/lib/act/outcome";
import type { CareDay } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import type { LocalTime } from "@/lib/time/local-time";
import { contentOf, type EntryContent, isRunningNap } from "./content";
import { mayWrite, placedAtOwn } from "./policy";
import { sameEntry, startOf, whenRefusal } from "./rules";
import { refusalOfNaps } from "./running-naps";

export type WriteLogEntry = {
  /** Made by the form: sending the same form twice writes once. */
  batchId: string;
  childIds: readonly string[];
  day: CareDay;
  at: LocalTime;
  content: EntryContent;
};

/** Writes one entry in the logbook of one or several children; all of them or none. */
export const writeLogEntry = defineAct({
  name: "logEntry.written",
  by: "person",
  input: made<WriteLogEntry>(),
  may: mayWrite,
  about: ({ batchId, childIds }) => ({ subjectId: batchId, childIds: [...new Set(childIds)] }),
  conflicts: { log_entry_one_nap: refused("alreadyAsleep") },
  work: async ({ tx, actor, now }, input) => {
    const { batchId, day, content } = input;
    const childIds = [...new Set(input.childIds)];
    const locationIds = await ownLocationsOf(tx, actor, childIds, day);
    if (!locationIds) return refused("notFound");
    const late = whenRefusal(input, now);
    if (late) return refused(late);
    const besides = sql`${logEntry.batchId} <> ${batchId}`;
    const asleep = isRunningNap(content) && (await refusalOfNaps(tx, { childIds, day, besides }));
    if (asleep) return asleep;
    const written = await insertEntries(tx, actor, { ...input, childIds }, now);
    if (written.length < childIds.length && !(await standsAlready(tx, actor, { ...input, childIds })))
      return refused("logEntryAlreadyWritten");
    const answer = { batchId, written: written.length };
    if (written.length === 0) return unrecorded(answer);
    const after = { kind: content.kind, day };
    return happened(answer, { childIds: written, locationId: locationIds[0], after });
  },
});

/** Where the children are that day, or null when one of them is out of reach. */
async function ownLocationsOf(tx: Transaction, actor: PersonActor, childIds: string[], day: CareDay) {
  const placed = await tx
    .selectDistinct({ childId: placement.childId, locationId: careGroup.locationId })
    .from(placement)
    .innerJoin(careGroup, eq(careGroup.id, placement.groupId))
    .where(and(inArray(placement.childId, childIds), placedAtOwn(actor, day)));
  const reached = new Set(placed.map((row) => row.childId));
  return childIds.length > 0 && reached.size === childIds.length ? placed.map((row) => row.locationId) : null;
}

type Batch = WriteLogEntry & { childIds: string[] };

async function insertEntries(tx: Transaction, actor: PersonActor, input: Batch, now: Instant) {
  const { batchId, day, content } = input;
  const shared = {
    batchId,
    careDay: day,
    atTime: startOf(content, input.at),
    kind: content.kind,
    details: content.details,
    text: content.text,
    authorId: actor.personId,
    authorName: actor.firstName,
    writtenAt: now,
  };
  const rows = await tx
    .insert(logEntry)
    .values(input.childIds.map((childId) => ({ ...shared, childId })))
    .onConflictDoNothing({ target: [logEntry.batchId, logEntry.childId] })
    .returning({ childId: logEntry.childId });
  return rows.map((row) => row.childId);
}

/** The form came twice; but a form changed and sent again would lose its words without a sound. */
async function standsAlready(tx: Transaction, actor: PersonActor, input: Batch) {
  const rows = await tx
    .select({
      authorId: logEntry.authorId,
      day: logEntry.careDay,
      at: logEntry.atTime,
      kind: logEntry.kind,
      details: logEntry.details,
      text: logEntry.text,
      version: logEntry.version,
    })
    .from(logEntry)
    .where(and(eq(logEntry.batchId, input.batchId), inArray(logEntry.childId, input.childIds)));
  const wanted = { at: startOf(input.content, input.at), content: input.content };
  return rows.every(
    (row) =>
      row.authorId === actor.personId &&
      row.day === input.day &&
      (row.version > 1 || sameEntry({ at: row.at, content: contentOf(row) }, wanted)),
  );
}
