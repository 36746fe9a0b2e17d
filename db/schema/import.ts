import { sql } from "drizzle-orm";
import { check, index, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, instant, version } from "../columns";
import { child } from "./child";
import { person } from "./person";

/** What a column of a file can hold: of the child and its place, and of each of two adults. */
export const childColumns = [
  ...(["number", "givenName", "namePrefix", "familyName", "birthDate"] as const),
  ...(["location", "group", "startsOn", "endsOn"] as const),
] as const;
export const adultParts = [
  ...(["GivenName", "NamePrefix", "FamilyName", "Relation", "Email", "Phone", "WorkPhone"] as const),
  ...(["Street", "HouseNumber", "Postcode", "City", "Country", "Shielded"] as const),
  ...(["HasAuthority", "SeesDaily", "SeesMedical", "MayRequest", "IsContractHolder", "MayCollect"] as const),
] as const;
export const adultSlots = [1, 2] as const;

export type ChildColumn = (typeof childColumns)[number];
export type AdultPart = (typeof adultParts)[number];
export type AdultSlot = (typeof adultSlots)[number];
export type ImportColumn = ChildColumn | `adult${AdultSlot}${AdultPart}`;
export const importColumns: readonly ImportColumn[] = [
  ...childColumns,
  ...adultSlots.flatMap((slot) => adultParts.map((part) => `adult${slot}${part}` as const)),
];
/** For each column of the file what it holds; null for one that is left out. */
export type ColumnMapping = (ImportColumn | null)[];

/** A file of the office on its way in; its rows go as soon as they were imported, or after some days. */
export const importFile = pgTable(
  "import_file",
  {
    id: id(),
    fileName: text().notNull(),
    encoding: text().notNull(),
    separator: text().notNull(),
    headings: text().array().notNull(),
    /** The names of its columns, folded: files of one kind share what was chosen for them. */
    headingKey: text().notNull(),
    rows: jsonb().$type<string[][]>().notNull(),
    rowCount: integer().notNull(),
    mapping: jsonb().$type<ColumnMapping>(),
    addedBy: uuid()
      .notNull()
      .references(() => person.id, { onDelete: "restrict" }),
    importedAt: instant(),
    addedCount: integer(),
    knownCount: integer(),
    createdAt: createdAt(),
    version: version(),
  },
  (t) => [
    check("import_file_done", sql`(${t.importedAt} is null) = (${t.addedCount} is null)`),
    index("import_file_added_by").on(t.addedBy),
    index("import_file_created_at").on(t.createdAt, t.id),
  ],
);

/** What the office chose for columns of these names, offered again for the next file that has them. */
export const importMapping = pgTable("import_mapping", {
  id: id(),
  headingKey: text().notNull().unique("import_mapping_heading_key"),
  mapping: jsonb().$type<ColumnMapping>().notNull(),
  createdAt: createdAt(),
});

/** Which child a number of the office became: the next file with that number adds nothing. */
export const importRow = pgTable(
  "import_row",
  {
    id: id(),
    number: text().notNull().unique("import_row_number"),
    childId: uuid()
      .notNull()
      .references(() => child.id, { onDelete: "cascade" }),
    firstAdultId: uuid()
      .notNull()
      .references(() => person.id, { onDelete: "restrict" }),
    secondAdultId: uuid().references(() => person.id, { onDelete: "restrict" }),
    createdAt: createdAt(),
  },
  (t) => [
    index("import_row_child").on(t.childId),
    index("import_row_first_adult").on(t.firstAdultId),
    index("import_row_second_adult").on(t.secondAdultId),
  ],
);
