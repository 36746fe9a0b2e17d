import { sql } from "drizzle-orm";
import { check, index, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, instant } from "../columns";
import { person } from "./person";

export const mergeSubjects = ["child", "person"] as const;
export type MergeSubject = (typeof mergeSubjects)[number];
/** Moved to the kept record; there already, and taken away; a key that would clash; a row before it was written. */
export const mergeRowKinds = ["moved", "absorbed", "renewed", "kept", "gone"] as const;

/** Two records of one child or adult became one; kept as long as it can be taken apart again. */
export const merge = pgTable(
  "merge",
  {
    id: id(),
    subject: text({ enum: mergeSubjects }).notNull(),
    /** Of a child or an adult; both records stay, so that what names the one that went is still understood. */
    keptId: uuid().notNull(),
    goneId: uuid().notNull(),
    /** How the one that went was called: its own row is read by nobody any more. */
    goneName: text().notNull(),
    mergedBy: uuid()
      .notNull()
      .references(() => person.id, { onDelete: "restrict" }),
    mergedAt: instant().notNull(),
    /** Contracts and papers of the kept record then: once there are more, nothing is taken apart any more. */
    moneyCount: integer().notNull(),
    undoneBy: uuid().references(() => person.id, { onDelete: "restrict" }),
    undoneAt: instant(),
    createdAt: createdAt(),
  },
  (t) => [
    check("merge_two", sql`${t.keptId} <> ${t.goneId}`),
    check("merge_undone", sql`(${t.undoneAt} is null) = (${t.undoneBy} is null)`),
    index("merge_kept").on(t.keptId, t.mergedAt),
    index("merge_gone").on(t.goneId),
    index("merge_merged_by").on(t.mergedBy),
    index("merge_undone_by").on(t.undoneBy),
    index("merge_merged_at").on(t.mergedAt),
  ],
);

/** Every row that a merge touched, so that it can be put back exactly. Read by the functions that do so, and by nobody. */
export const mergeRow = pgTable(
  "merge_row",
  {
    id: id(),
    mergeId: uuid()
      .notNull()
      .references(() => merge.id, { onDelete: "cascade" }),
    what: text({ enum: mergeRowKinds }).notNull(),
    tableName: text().notNull(),
    columnName: text().notNull(),
    /** The primary key of the row, by the names of its columns. */
    key: jsonb().notNull(),
    before: jsonb(),
    after: jsonb(),
    createdAt: createdAt(),
  },
  (t) => [index("merge_row_merge").on(t.mergeId, t.tableName)],
);
