import { sql } from "drizzle-orm";
import { check, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, version } from "../columns";
import { person } from "./person";

/** Of an organisation that pays for care. */
export const payerKinds = ["municipality", "employer", "guardian_office", "other"] as const;
export type PayerKind = (typeof payerKinds)[number];

/**
 * Whom invoices are sent to. A person keeps the own id here, so that who asks for the own money asks for the own id;
 * name, address and bank then stand with the person. An organisation has all of it here.
 */
export const payer = pgTable(
  "payer",
  {
    id: id(),
    personId: uuid().references(() => person.id, { onDelete: "cascade" }),
    kind: text({ enum: payerKinds }),
    name: text(),
    street: text(),
    houseNumber: text(),
    postcode: text(),
    city: text(),
    country: text(),
    email: text(),
    iban: text(),
    /** What the organisation wants to find on each invoice. */
    reference: text(),
    createdAt: createdAt(),
    version: version(),
  },
  (t) => [
    unique("payer_person").on(t.personId),
    check("payer_own_id", sql`${t.personId} = ${t.id}`),
    check(
      "payer_person_or_organisation",
      sql`num_nonnulls(${t.kind}, ${t.name}, ${t.street}, ${t.houseNumber}, ${t.postcode}, ${t.city}, ${t.country}, ${t.email})
        = case when ${t.personId} is null then 8 else 0 end`,
    ),
    check("payer_person_plain", sql`${t.personId} is null or num_nonnulls(${t.iban}, ${t.reference}) = 0`),
    check("payer_name", sql`length(${t.name}) > 0`),
    check("payer_country", sql`${t.country} ~ '^[A-Z]{2}$'`),
  ],
);
