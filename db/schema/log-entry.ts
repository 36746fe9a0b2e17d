import { sql } from "drizzle-orm";
import { check, index, integer, jsonb, pgTable, text, unique, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { careDay, createdAt, id, instant, localTime, version } from "../columns";
import { child } from "./child";
import { person } from "./person";

export const logEntryKinds = [
  "sleep",
  "bottle",
  "meal",
  "nappy",
  "temperature",
  "activity",
  "mood",
  "note",
] as const;
export type LogEntryKind = (typeof logEntryKinds)[number];

/** `details` is checked per kind by lib/logbook/schema.ts; no count over the whole table is ever needed. */
export const logEntry = pgTable(
  "log_entry",
  {
    id: id(),
    childId: uuid()
      .notNull()
      .references(() => child.id, { onDelete: "cascade" }),
    careDay: careDay().notNull(),
    atTime: localTime().notNull(),
    kind: text({ enum: logEntryKinds }).notNull(),
    details: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    text: text().notNull().default(""),
    authorId: uuid()
      .notNull()
      .references(() => person.id, { onDelete: "restrict" }),
    /** First name as it was when written: history keeps it. */
    authorName: text().notNull(),
    /** Shared by entries written for several children at once. */
    batchId: uuid().notNull(),
    writtenAt: instant().notNull(),
    editedAt: instant(),
    removedAt: instant(),
    removedBy: uuid().references(() => person.id, { onDelete: "restrict" }),
    createdAt: createdAt(),
    version: version(),
  },
  (t) => [
    unique("log_entry_batch").on(t.batchId, t.childId),
    check("log_entry_removed", sql`(${t.removedAt} is null) = (${t.removedBy} is null)`),
    /** Removed entries too: the erasing of a child must find them all. */
    index("log_entry_child_day").on(t.childId, t.careDay.desc().nullsFirst(), t.atTime.desc().nullsFirst()),
    /** A child sleeps once at a time: two carers who both start the nap are told so. */
    uniqueIndex("log_entry_one_nap")
      .on(t.childId, t.careDay)
      .where(sql`${t.kind} = 'sleep' and ${t.details} ->> 'to' is null and ${t.removedAt} is null`),
    index("log_entry_author").on(t.authorId),
    index("log_entry_removed_by").on(t.removedBy),
  ],
);

/** What an entry said before each edit. */
export const logEntryHistory = pgTable(
  "log_entry_history",
  {
    id: id(),
    entryId: uuid()
      .notNull()
      .references(() => logEntry.id, { onDelete: "cascade" }),
    childId: uuid()
      .notNull()
      .references(() => child.id, { onDelete: "cascade" }),
    version: integer().notNull(),
    atTime: localTime().notNull(),
    details: jsonb().$type<Record<string, unknown>>().notNull(),
    text: text().notNull(),
    replacedBy: uuid()
      .notNull()
      .references(() => person.id, { onDelete: "restrict" }),
    replacedAt: instant().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    unique("log_entry_history_version").on(t.entryId, t.version),
    index("log_entry_history_child").on(t.childId),
    index("log_entry_history_replaced_by").on(t.replacedBy),
  ],
);
