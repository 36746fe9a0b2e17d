import "server-only";
import { and, asc, eq } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import { child } from "@/db/schema/child";
import { type LogEntryKind, logEntry } from "@/db/schema/log-entry";
import type { PersonActor } from "@/lib/access/actor";
import { aboutOwnChild } from "./policy";

export type Batch = { entryIds: string[]; kind: LogEntryKind; names: string[]; removed: boolean };

/** What this carer just wrote at once, to say so and to offer taking it back; null when there is no such batch. */
export async function ownBatch(actor: PersonActor, batchId: string): Promise<Batch | null> {
  const rows = await readTogether(actor, (tx) =>
    tx
      .select({
        id: logEntry.id,
        kind: logEntry.kind,
        removedAt: logEntry.removedAt,
        givenName: child.givenName,
      })
      .from(logEntry)
      .innerJoin(child, eq(child.id, logEntry.childId))
      .where(and(eq(logEntry.batchId, batchId), eq(logEntry.authorId, actor.personId), aboutOwnChild(actor)))
      .orderBy(asc(child.givenName), asc(logEntry.id)),
  );
  const [first] = rows;
  if (!first) return null;
  return {
    entryIds: rows.map((row) => row.id),
    kind: first.kind,
    names: rows.map((row) => row.givenName),
    removed: rows.every((row) => row.removedAt !== null),
  };
}
