import { sql } from "drizzle-orm";
import { type AnyPgColumn, boolean, check, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { careDay, createdAt, id, instant, searchName, sortName, version } from "../columns";
import { person } from "./person";

export const guardianRelations = [
  "mother",
  "father",
  "parent",
  "legal_guardian",
  "foster_parent",
  "grandparent",
  "other",
] as const;

export const child = pgTable(
  "child",
  {
    id: id(),
    givenName: text().notNull(),
    namePrefix: text().notNull().default(""),
    familyName: text().notNull(),
    birthDate: careDay().notNull(),
    sortName: sortName(),
    searchName: searchName(),
    /** Filled once this record is one with another (docs/decisions/0109): nothing hangs on it, and no list shows it. */
    mergedInto: uuid().references((): AnyPgColumn => child.id, { onDelete: "cascade" }),
    createdAt: createdAt(),
    version: version(),
  },
  (t) => [
    /** Who has one name only has it as given name. */
    check("child_names", sql`length(${t.givenName}) > 0`),
    index("child_merged_into").on(t.mergedInto),
    index("child_sort_name").on(t.sortName, t.id),
  ],
);

/** Health answers another question ("may see medical") than daily life, hence its own table. */
export const childHealth = pgTable("child_health", {
  childId: uuid()
    .primaryKey()
    .references(() => child.id, { onDelete: "cascade" }),
  /** Short labels for the group screen, such as "Gluten". */
  allergies: text().array().notNull().default(sql`'{}'`),
  diet: text().notNull().default(""),
  remarks: text().notNull().default(""),
  medicines: text().notNull().default(""),
  vaccinations: text().notNull().default(""),
  doctorName: text().notNull().default(""),
  doctorPhone: text().notNull().default(""),
  insurer: text().notNull().default(""),
  policyNumber: text().notNull().default(""),
  createdAt: createdAt(),
  version: version(),
});

export const familyDocumentKinds = ["court_order", "signed_form", "medical_statement", "other"] as const;
export type FamilyDocumentKind = (typeof familyDocumentKinds)[number];

/** Each holds those before it: the desk always, the people at the group as well, the guardians as well. */
export const familyDocumentReaders = ["desk", "group", "guardians"] as const;
export type FamilyDocumentReaders = (typeof familyDocumentReaders)[number];

/** As an attachment may be; not taken from there, since messages lean on children. */
export const fileKinds = ["photo", "pdf"] as const;

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
    fileKind: text({ enum: fileKinds }).notNull(),
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

/** Four different questions per guardian and child: authority, daily life, money, collecting. */
export const guardianship = pgTable(
  "guardianship",
  {
    id: id(),
    childId: uuid()
      .notNull()
      .references(() => child.id, { onDelete: "cascade" }),
    personId: uuid()
      .notNull()
      .references(() => person.id, { onDelete: "restrict" }),
    relation: text({ enum: guardianRelations }).notNull(),
    hasAuthority: boolean().notNull(),
    seesDaily: boolean().notNull(),
    seesMedical: boolean().notNull(),
    mayRequest: boolean().notNull(),
    isContractHolder: boolean().notNull(),
    mayCollect: boolean().notNull(),
    /** A documented exception: while filled, this guardian sees nothing of the child. */
    blockReason: text(),
    /** Which paper was seen for what this adult may, and when: for the desk alone. */
    proof: text().notNull().default(""),
    /** What the block rests on, where it was put in the file. */
    blockDocumentId: uuid().references(() => familyDocument.id, { onDelete: "set null" }),
    startsOn: careDay().notNull(),
    endsOn: careDay(),
    createdAt: createdAt(),
    version: version(),
  },
  (t) => [
    check("guardianship_period", sql`${t.startsOn} <= ${t.endsOn}`),
    check("guardianship_block_documented", sql`${t.blockReason} is null or length(${t.blockReason}) > 0`),
    check(
      "guardianship_document_of_block",
      sql`${t.blockDocumentId} is null or ${t.blockReason} is not null`,
    ),
    index("guardianship_child").on(t.childId),
    index("guardianship_person").on(t.personId),
    index("guardianship_block_document").on(t.blockDocumentId),
  ],
);
