import "server-only";
import { sql } from "drizzle-orm";
import { accessLog } from "@/db/schema/system";
import type { Transaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { today } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";

export type AccessKind = (typeof accessLog.$inferInsert)["what"];
/** What was looked at: of which child, and which photo, paper or person. */
export type Look = { what: AccessKind; childId?: string | null; subjectId?: string };

/**
 * Notes in the reading transaction who opened what: if it cannot be noted, nothing is shown. Answers how many
 * milliseconds it is to be kept back (lib/reading), in the same statement.
 */
export async function recordLooks(
  tx: Transaction,
  actor: PersonActor,
  looks: readonly Look[],
  now: Instant,
): Promise<number> {
  if (looks.length === 0) return 0;
  const [noted] = await tx
    .insert(accessLog)
    .values(looks.map((look) => ({ ...look, at: now, personId: actor.personId })))
    .returning({ delay: sql<number>`app.reading_delay()` });
  return noted?.delay ?? 0;
}

export const recordAccess = (
  tx: Transaction,
  actor: PersonActor,
  childId: string,
  kinds: readonly AccessKind[],
  now: Instant,
) =>
  recordLooks(
    tx,
    actor,
    kinds.map((what) => ({ what, childId })),
    now,
  );

/** Rows in one statement: it has room for 65,535 values. */
const inOneStatement = 5_000;

/**
 * Notes whose health stands on a group's list, or who stands on a list of all families: once a day for each reader and
 * child, however often the list is looked at and by how many requests at once.
 */
export async function recordListed(
  tx: Transaction,
  actor: PersonActor,
  childIds: readonly string[],
  now: Instant,
  what: "medical" | "family" = "medical",
): Promise<void> {
  const seen = { at: now, personId: actor.personId, what, listedOn: today(now) };
  // In one order, so that two lists read at once do not wait for each other's rows; and without naming the
  // constraint, since a carer may write this log but not read it.
  const rows = [...childIds].sort().map((childId) => ({ ...seen, childId }));
  for (let from = 0; from < rows.length; from += inOneStatement)
    await tx
      .insert(accessLog)
      .values(rows.slice(from, from + inOneStatement))
      .onConflictDoNothing();
}
