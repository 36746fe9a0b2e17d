import { logEntry } from "@/db/schema/log-entry";
import type { Language } from "@/lib/i18n/language";
import { contentOf } from "./content";
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
  const content = contentOf(row);
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
