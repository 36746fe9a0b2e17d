import "server-only";
import { and, between, desc, eq, isNull, sql } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import { logEntry } from "@/db/schema/log-entry";
import type { Transaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import type { DayRange } from "@/lib/time/day-range";
import { type EntryCursor, writeCursor } from "./cursor";
import { entryColumns, entryView } from "./entry-row";
import { readable } from "./policy";
import type { LogDay, LogEntryView } from "./view";

const pageSize = 200;

const newestFirst = [desc(logEntry.careDay), desc(logEntry.atTime), desc(logEntry.id)];

const standingOf = (actor: PersonActor, childId: string) =>
  and(eq(logEntry.childId, childId), isNull(logEntry.removedAt), readable(actor, childId));

/**
 * A child's logbook over some days, newest first, by day; empty days are not there. At most 200 entries at
 * once: `older` then leads to the rest.
 */
export async function logEntries(
  actor: PersonActor,
  childId: string,
  range: DayRange,
  after: EntryCursor | null = null,
): Promise<{ days: LogDay[]; older: string | null }> {
  const beyond = after
    ? sql`(${logEntry.careDay}, ${logEntry.atTime}, ${logEntry.id})
        < (${after.day}::date, ${after.at}::time, ${after.id}::uuid)`
    : undefined;
  const rows = await readTogether(actor, (tx) =>
    tx
      .select(entryColumns)
      .from(logEntry)
      .where(and(standingOf(actor, childId), between(logEntry.careDay, range.from, range.to), beyond))
      .orderBy(...newestFirst)
      .limit(pageSize + 1),
  );
  const page = rows.slice(0, pageSize);
  const last = page.at(-1);
  return {
    days: byDay(page.map((row) => entryView(row, actor.language))),
    older: last && rows.length > pageSize ? writeCursor(last) : null,
  };
}

/** The newest entries of a child, whatever their day. */
export const latestLogEntries = (actor: PersonActor, childId: string, limit: number) =>
  readTogether(actor, (tx) => latestLogEntriesInTransaction(tx, actor, childId, limit));

/** For pages that read more in the same transaction. */
export async function latestLogEntriesInTransaction(
  tx: Transaction,
  actor: PersonActor,
  childId: string,
  limit: number,
): Promise<LogEntryView[]> {
  const rows = await tx
    .select(entryColumns)
    .from(logEntry)
    .where(standingOf(actor, childId))
    .orderBy(...newestFirst)
    .limit(limit);
  return rows.map((row) => entryView(row, actor.language));
}

function byDay(entries: LogEntryView[]): LogDay[] {
  const days: LogDay[] = [];
  for (const entry of entries) {
    const last = days.at(-1);
    if (last?.day === entry.day) last.entries.push(entry);
    else days.push({ day: entry.day, entries: [entry] });
  }
  return days;
}
