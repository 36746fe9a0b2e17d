import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { careDay, createdAt, id } from "../columns";
import { payer } from "./payer";

export const documentKinds = [
  "contract",
  "annual_statement",
  "annual_estimate",
  "invoice",
  "credit_note",
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/**
 * A paper that was sent: its whole text is kept in `sheet`, from which page and PDF are made. Rows are only
 * added; a better version replaces an older one.
 */
export const document = pgTable(
  "document",
  {
    id: id(),
    kind: text({ enum: documentKinds }).notNull(),
    /** Whose paper it is; nobody else reads it but the office. */
    payerId: uuid()
      .notNull()
      .references(() => payer.id, { onDelete: "restrict" }),
    /** No foreign keys: papers are kept for seven years, longer than what they are about. */
    childIds: uuid().array().notNull().default(sql`'{}'`),
    /** The invoice, contract, child (estimate) or payer (statement). */
    subjectId: uuid().notNull(),
    year: integer().notNull(),
    number: text().notNull(),
    issuedOn: careDay().notNull(),
    edition: integer().notNull().default(1),
    replacesId: uuid().references((): AnyPgColumn => document.id, { onDelete: "restrict" }),
    /** Hash of the figures alone: the same figures are not published twice. */
    fingerprint: text().notNull(),
    /** The figures themselves, so that the next edition can tell what changed; none of papers from before they were kept. */
    figures: jsonb().$type<unknown>(),
    sheet: jsonb().$type<unknown>().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    unique("document_number").on(t.number, t.edition),
    unique("document_replaced_once").on(t.replacesId),
    uniqueIndex("document_first_once")
      .on(t.kind, t.payerId, t.subjectId, t.year)
      .where(sql`replaces_id is null`),
    check("document_edition", sql`(${t.edition} = 1) = (${t.replacesId} is null)`),
    index("document_payer").on(t.payerId, t.kind, t.year.desc().nullsFirst()),
    index("document_children").using("gin", t.childIds),
    index("document_subject").on(t.subjectId),
  ],
);

/** The PDF of a document, made once. */
export const documentFile = pgTable(
  "document_file",
  {
    documentId: uuid()
      .primaryKey()
      .references(() => document.id, { onDelete: "restrict" }),
    storageKey: text().notNull().unique(),
    sha256: text().notNull(),
    size: integer().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    check("document_file_sha256", sql`${t.sha256} ~ '^[0-9a-f]{64}$'`),
    check("document_file_size", sql`${t.size} > 0`),
  ],
);
