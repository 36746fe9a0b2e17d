import { sql } from "drizzle-orm";
import { check, foreignKey, index, integer, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { careDay, createdAt, id } from "../columns";
import { invoice } from "./invoice";
import { payer } from "./payer";

export const entryKinds = [
  "invoice",
  "credit_note",
  "payment",
  "reversal",
  "refund",
  "write_off",
  "opening_balance",
] as const;
export type EntryKind = (typeof entryKinds)[number];

/** What is owed is positive; the sum of a payer's entries is what is owed by it. Only ever added to. */
export const ledgerEntry = pgTable(
  "ledger_entry",
  {
    id: id(),
    payerId: uuid()
      .notNull()
      .references(() => payer.id, { onDelete: "restrict" }),
    kind: text({ enum: entryKinds }).notNull(),
    cents: integer().notNull(),
    day: careDay().notNull(),
    invoiceId: uuid().references(() => invoice.id, { onDelete: "restrict" }),
    reversesId: uuid(),
    /** The bank's own: the same line of a statement counts once (app.keep_ledger). */
    reference: text(),
    /** Where the office decides. */
    reason: text(),
    createdAt: createdAt(),
  },
  (t) => [
    unique("ledger_entry_of_payer").on(t.id, t.payerId),
    unique("ledger_entry_invoice_once").on(t.invoiceId),
    unique("ledger_entry_reversed_once").on(t.reversesId, t.payerId),
    foreignKey({
      name: "ledger_entry_reverses",
      columns: [t.reversesId, t.payerId],
      foreignColumns: [t.id, t.payerId],
    }).onDelete("restrict"),
    check(
      "ledger_entry_sign",
      sql`case when ${t.kind} in ('payment','write_off') then ${t.cents} < 0 when ${t.kind} = 'refund' then ${t.cents} > 0
        else ${t.cents} <> 0 or ${t.invoiceId} is not null end`,
    ),
    check("ledger_entry_paper", sql`(${t.kind} in ('invoice','credit_note')) = (${t.invoiceId} is not null)`),
    check("ledger_entry_turns", sql`(${t.kind} = 'reversal') = (${t.reversesId} is not null)`),
    check("ledger_entry_bank", sql`(${t.kind} in ('payment','refund')) = (${t.reference} is not null)`),
    check("ledger_entry_reference", sql`length(${t.reference}) > 0`),
    check(
      "ledger_entry_decided",
      sql`(${t.kind} in ('reversal','write_off','opening_balance')) = (${t.reason} is not null)`,
    ),
    check("ledger_entry_reason", sql`length(${t.reason}) > 0`),
    index("ledger_entry_payer").on(t.payerId, t.day),
  ],
);

/**
 * Money of one entry that is set off against what another one asks for: a payment against an invoice, a refund taken
 * out of what is in favour. Only ever added to; a correction is the opposite row.
 */
export const allocation = pgTable(
  "allocation",
  {
    id: id(),
    payerId: uuid().notNull(),
    creditId: uuid().notNull(),
    debitId: uuid().notNull(),
    cents: integer().notNull(),
    day: careDay().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    foreignKey({
      name: "allocation_credit",
      columns: [t.creditId, t.payerId],
      foreignColumns: [ledgerEntry.id, ledgerEntry.payerId],
    }).onDelete("restrict"),
    foreignKey({
      name: "allocation_debit",
      columns: [t.debitId, t.payerId],
      foreignColumns: [ledgerEntry.id, ledgerEntry.payerId],
    }).onDelete("restrict"),
    check("allocation_cents", sql`${t.cents} <> 0`),
    index("allocation_of_credit").on(t.creditId, t.payerId),
    index("allocation_of_debit").on(t.debitId, t.payerId),
    index("allocation_payer").on(t.payerId),
  ],
);
