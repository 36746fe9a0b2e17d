import { sql } from "drizzle-orm";
import { type AnyPgColumn, boolean, check, index, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { careDay, createdAt, id, searchName, sortName, version } from "../columns";
import { location } from "./organisation";

export const roleNames = ["carer", "manager", "office", "admin"] as const;

/** Every adult: parents, collectors and staff alike. Name and language only; see person_contact. */
export const person = pgTable(
  "person",
  {
    id: id(),
    givenName: text().notNull(),
    /** Dutch surname prefix such as "de" or "van den". */
    namePrefix: text().notNull().default(""),
    familyName: text().notNull(),
    /** Until somebody chooses, that of the house. */
    language: text({ enum: ["nl", "en"] })
      .notNull()
      .default(sql`app.default_language()`),
    sortName: sortName(),
    searchName: searchName(),
    /** Filled once this record is one with another, as for a child. */
    mergedInto: uuid().references((): AnyPgColumn => person.id, { onDelete: "cascade" }),
    createdAt: createdAt(),
    version: version(),
  },
  (t) => [
    /** Who has one name only has it as given name. */
    check("person_names", sql`length(${t.givenName}) > 0`),
    index("person_merged_into").on(t.mergedInto),
  ],
);

/** Apart from the name, so that a row-level policy can shield it from a co-parent. */
export const personContact = pgTable(
  "person_contact",
  {
    personId: uuid()
      .primaryKey()
      .references(() => person.id, { onDelete: "cascade" }),
    phone: text(),
    workPhone: text(),
    street: text(),
    houseNumber: text(),
    postcode: text(),
    city: text(),
    country: text().notNull().default("NL"),
    /** Never shown to a co-parent, in no page, letter or file. */
    shielded: boolean().notNull().default(false),
    createdAt: createdAt(),
    version: version(),
  },
  (t) => [check("person_contact_country", sql`${t.country} ~ '^[A-Z]{2}$'`)],
);

/** `locationId` null: every location (office, admin). */
export const roleGrant = pgTable(
  "role_grant",
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => person.id, { onDelete: "cascade" }),
    role: text({ enum: roleNames }).notNull(),
    locationId: uuid().references(() => location.id, { onDelete: "restrict" }),
    startsOn: careDay().notNull(),
    endsOn: careDay(),
    createdAt: createdAt(),
  },
  (t) => [
    check("role_grant_period", sql`${t.startsOn} <= ${t.endsOn}`),
    check("role_grant_place", sql`(${t.role} in ('office','admin')) = (${t.locationId} is null)`),
    unique("role_grant_once").on(t.personId, t.role, t.locationId, t.startsOn).nullsNotDistinct(),
    index("role_grant_location").on(t.locationId),
  ],
);
