import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { createdAt, id } from "../columns";
import { child } from "./child";

/** What the daycare knows of a child's life outside: for everybody who sees the daily life. */
export const childProfile = pgTable("child_profile", {
  childId: uuid()
    .primaryKey()
    .references(() => child.id, { onDelete: "cascade" }),
  school: text().notNull().default(""),
  createdAt: createdAt(),
});

/** Apart from the rest: where a guardian is shielded, the child's address would tell the other one. */
export const childAddress = pgTable(
  "child_address",
  {
    childId: uuid()
      .primaryKey()
      .references(() => child.id, { onDelete: "cascade" }),
    street: text().notNull(),
    houseNumber: text().notNull(),
    postcode: text().notNull(),
    city: text().notNull(),
    country: text().notNull().default("NL"),
    createdAt: createdAt(),
  },
  (t) => [check("child_address_country", sql`${t.country} ~ '^[A-Z]{2}$'`)],
);

/** For guardians with authority (masked) and the office only; sealed by lib/crypto. */
export const childIdentity = pgTable(
  "child_identity",
  {
    childId: uuid()
      .primaryKey()
      .references(() => child.id, { onDelete: "cascade" }),
    bsnSealed: text().notNull(),
    bsnLastDigits: text().notNull(),
    createdAt: createdAt(),
  },
  (t) => [check("child_identity_bsn_digits", sql`${t.bsnLastDigits} ~ '^[0-9]{3}$'`)],
);

const peopleColumns = {
  id: id(),
  childId: uuid()
    .notNull()
    .references(() => child.id, { onDelete: "cascade" }),
  position: integer().notNull(),
  name: text().notNull(),
  phone: text().notNull(),
  relation: text().notNull(),
  createdAt: createdAt(),
};

/** Somebody beside the guardians who may collect the child. */
export const collector = pgTable("collector", peopleColumns, (t) => [
  check("collector_name", sql`length(${t.name}) > 0`),
  index("collector_child").on(t.childId, t.position),
]);

/** Whom to call when no guardian answers, in this order. */
export const emergencyContact = pgTable("emergency_contact", peopleColumns, (t) => [
  check("emergency_contact_name", sql`length(${t.name}) > 0`),
  index("emergency_contact_child").on(t.childId, t.position),
]);
