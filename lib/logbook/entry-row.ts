import "server-only";
import { logEntry } from "@/db/schema/log-entry";
import type { Language } from "@/lib/i18n/language";
import { logFailure } from "@/lib/log/log";
import { contentOf, type EntryContent } from "./content";
import { entryLine, entryRemark, isRunningNap, type LogEntryView } from "./view";

/** What every query selects of an entry. */
export const entryColumns = {
  id: logEntry.id,
  childId: logEntry.childId,
  day: logEntry.careDay,
  at: logEntry.atTime,
  kind: logEntry.kind,
  details: logEntry.details,
  text: logEntry.text,
  author: logEntry.authorName,
  editedAt: logEntry.editedAt,
};

type EntryRow = Pick<LogEntryView, "id" | "childId" | "day" | "at" | "kind" | "author"> & {
  details: unknown;
  text: string;
  editedAt: Date | null;
};

export function entryView(row: EntryRow, language: Language): LogEntryView {
  const { id, childId, day, at, kind, author } = row;
  const content = readableContent(row);
  return {
    id,
    childId,
    day,
    at,
    kind,
    author,
    line: entryLine(content, language),
    remark: entryRemark(content),
    running: isRunningNap(content),
    edited: row.editedAt !== null,
  };
}

/** One row that no longer fits its kind must not hide the rest of the logbook: its text is shown as a note. */
function readableContent(row: EntryRow): EntryContent {
  try {
    return contentOf(row);
  } catch (error) {
    logFailure("log-entry-unreadable", error, { entryId: row.id });
    return { kind: "note", details: {}, text: row.text || "…" };
  }
}
