import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { careDay, createdAt, id, instant, version } from "../columns";
import { child } from "./child";
import { attachmentKinds } from "./message";
import { person } from "./person";

export const familyDocumentKinds = ["court_order", "signed_form", "medical_statement", "other"] as const;
export type FamilyDocumentKind = (typeof familyDocumentKinds)[number];

/** Each holds those before it: the desk always, the people at the group as well, the guardians as well. */
export const familyDocumentReaders = ["desk", "group", "guardians"] as const;
export type FamilyDocumentReaders = (typeof familyDocumentReaders)[number];

/**
 * A paper that came from the family or from others, kept in the file of a child. What it is and its bytes never
 * change; who may see it does, and it can be taken away for a while.
 */
export const familyDocument = pgTable(
  "family_document",
  {
    id: id(),
    childId: uuid()
      .notNull()
      .references(() => child.id, { onDelete: "cascade" }),
    kind: text({ enum: familyDocumentKinds }).notNull(),
    name: text().notNull(),
    /** The day that stands on it. */
    datedOn: careDay().notNull(),
    readers: text({ enum: familyDocumentReaders }).notNull(),
    fileKind: text({ enum: attachmentKinds }).notNull(),
    storageKey: text().notNull().unique(),
    sha256: text().notNull(),
    bytes: integer().notNull(),
    addedBy: uuid()
      .notNull()
      .references(() => person.id, { onDelete: "restrict" }),
    addedAt: instant().notNull(),
    /** Taken away: nobody but the desk finds it, which can put it back until housekeeping erases it. */
    removedAt: instant(),
    removedBy: uuid().references(() => person.id, { onDelete: "restrict" }),
    createdAt: createdAt(),
    version: version(),
  },
  (t) => [
    check("family_document_name", sql`length(${t.name}) between 1 and 120`),
    check("family_document_bytes", sql`${t.bytes} > 0`),
    check("family_document_removed", sql`(${t.removedAt} is null) = (${t.removedBy} is null)`),
    index("family_document_child").on(t.childId, t.addedAt.desc().nullsFirst()),
    index("family_document_added_by").on(t.addedBy),
    index("family_document_removed_by").on(t.removedBy),
  ],
);
