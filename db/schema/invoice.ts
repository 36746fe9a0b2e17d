import { type SQL, sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  check,
  index,
  integer,
  numeric,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { careDay, createdAt, id } from "../columns";
import { careRequest } from "./care-request";
import { child } from "./child";
import { contract } from "./contract";
import { registration } from "./organisation";
import { payer } from "./payer";
import { person } from "./person";

export const numberSeries = ["invoice", "annual_statement", "annual_estimate", "contract"] as const;
export type NumberSeries = (typeof numberSeries)[number];
export const invoiceKinds = ["invoice", "credit_note"] as const;
export type InvoiceKind = (typeof invoiceKinds)[number];
/** Derived, never stored. */
export const invoiceStates = ["open", "partly", "paid", "credited"] as const;
export type InvoiceState = (typeof invoiceStates)[number];
export const invoiceLineKinds = ["contract", "extra", "credit", "fee"] as const;
export type InvoiceLineKind = (typeof invoiceLineKinds)[number];

/** The last number given out. Its row is locked until the paper that takes the next one is committed: no gaps. */
export const invoiceSeries = pgTable(
  "invoice_series",
  {
    series: text({ enum: numberSeries }).notNull(),
    year: integer().notNull(),
    lastNumber: integer().notNull().default(0),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.series, t.year] }),
    check("invoice_series_number", sql`${t.lastNumber} >= 0`),
  ],
);

const firstOfMonth = (day: AnyPgColumn): SQL => sql`extract(day from ${day}) = 1`;

/**
 * Never edited, in no column. A correction is a credit note and a new invoice; what was paid follows from the ledger
 * (app.invoice_state).
 */
export const invoice = pgTable(
  "invoice",
  {
    id: id(),
    kind: text({ enum: invoiceKinds }).notNull(),
    series: text({ enum: numberSeries }).notNull().default("invoice"),
    year: integer().notNull(),
    sequence: integer().notNull(),
    /** As printed: '2026-00042'. */
    number: text().notNull().unique(),
    payerId: uuid()
      .notNull()
      .references(() => payer.id, { onDelete: "restrict" }),
    /** First day of the month it is about. */
    month: careDay().notNull(),
    totalCents: integer().notNull(),
    issuedOn: careDay().notNull(),
    dueOn: careDay().notNull(),
    creditsId: uuid().references((): AnyPgColumn => invoice.id, { onDelete: "restrict" }),
    createdAt: createdAt(),
  },
  (t) => [
    unique("invoice_sequence").on(t.series, t.year, t.sequence),
    unique("invoice_credited_once").on(t.creditsId),
    check("invoice_month", firstOfMonth(t.month)),
    check("invoice_due", sql`${t.dueOn} >= ${t.issuedOn}`),
    check("invoice_refers", sql`${t.kind} = 'credit_note' or ${t.creditsId} is null`),
    index("invoice_payer").on(t.payerId, t.month.desc().nullsFirst()),
  ],
);

/** Child, contract and request may be erased before the money is; the line then still says what it was for. */
export const invoiceLine = pgTable(
  "invoice_line",
  {
    id: id(),
    invoiceId: uuid()
      .notNull()
      .references(() => invoice.id, { onDelete: "restrict" }),
    position: integer().notNull(),
    kind: text({ enum: invoiceLineKinds }).notNull(),
    childId: uuid().references(() => child.id, { onDelete: "set null" }),
    /** Whom it was for, once the child is erased (db/functions/keep_name_on_lines.sql). */
    childName: text(),
    childBornOn: careDay(),
    registrationId: uuid()
      .notNull()
      .references(() => registration.id, { onDelete: "restrict" }),
    contractId: uuid().references(() => contract.id, { onDelete: "set null" }),
    requestId: uuid().references(() => careRequest.id, { onDelete: "set null" }),
    /** The days of care it is for; extra care of November may stand on the invoice of December. */
    fromDay: careDay().notNull(),
    toDay: careDay().notNull(),
    description: text().notNull(),
    /** To four decimals; the amount was made from the exact hours. Null for what is not counted in hours. */
    hours: numeric({ precision: 10, scale: 4 }),
    centsPerHour: integer(),
    /** The payer's part of hours × rate. */
    thousandths: integer().notNull().default(1000),
    cents: integer().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    unique("invoice_line_position").on(t.invoiceId, t.position),
    check("invoice_line_days", sql`${t.fromDay} <= ${t.toDay}`),
    check("invoice_line_hours", sql`(${t.hours} is null) = (${t.centsPerHour} is null)`),
    check("invoice_line_share", sql`${t.thousandths} between 1 and 1000`),
    check(
      "invoice_line_child",
      sql`(${t.childName} is null) = (${t.childBornOn} is null) and (${t.childId} is null or ${t.childName} is null)`,
    ),
    check("invoice_line_care", sql`(${t.kind} in ('contract','extra')) = (${t.hours} is not null)`),
    index("invoice_line_child").on(t.childId, t.fromDay),
    index("invoice_line_registration").on(t.registrationId),
    index("invoice_line_contract").on(t.contractId),
    index("invoice_line_request").on(t.requestId),
  ],
);

/** What invoices and statements need of the one who pays; hers or his alone, never a co-parent's. */
export const personBilling = pgTable(
  "person_billing",
  {
    personId: uuid()
      .primaryKey()
      .references(() => person.id, { onDelete: "cascade" }),
    /** Sealed by lib/crypto; the last three digits apart, to show that it is known. */
    bsnSealed: text(),
    bsnLastDigits: text(),
    birthDate: careDay(),
    iban: text(),
    mandateReference: text(),
    mandateSignedOn: careDay(),
    createdAt: createdAt(),
    version: integer().notNull().default(1),
  },
  (t) => [
    check("person_billing_bsn", sql`(${t.bsnSealed} is null) = (${t.bsnLastDigits} is null)`),
    check("person_billing_bsn_digits", sql`${t.bsnLastDigits} ~ '^[0-9]{3}$'`),
    check("person_billing_mandate", sql`(${t.mandateReference} is null) = (${t.mandateSignedOn} is null)`),
    check("person_billing_mandate_reference", sql`length(${t.mandateReference}) between 1 and 35`),
  ],
);
