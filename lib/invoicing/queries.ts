import "server-only";
import { and, desc, eq, type SQL, sql } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import { document } from "@/db/schema/document";
import { type InvoiceKind, type InvoiceState, invoice } from "@/db/schema/invoice";
import type { Transaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { ownPapers, papersShown } from "@/lib/documents/policy";
import { type Settlement, settlementsOf } from "@/lib/ledger/queries";
import { type Cents, cents } from "@/lib/money/cents";
import type { CareDay } from "@/lib/time/types";

export type ListedInvoice = {
  /** Of its paper: that is what pages and files are named by. */
  documentId: string;
  kind: InvoiceKind;
  number: string;
  month: CareDay;
  /** Of the month it is about. */
  year: number;
  issuedOn: CareDay;
  dueOn: CareDay;
  state: InvoiceState;
  total: Cents;
  /** What is still to be paid. */
  open: Cents;
  /** Payments, credit and what was set off against it, the oldest first. */
  settled: Settlement[];
  /** Of a credit note: the invoice it takes back. */
  creditsNumber: string | null;
};

const select = (tx: Transaction, which: SQL) =>
  tx
    .select({
      invoiceId: invoice.id,
      documentId: document.id,
      kind: invoice.kind,
      number: invoice.number,
      month: invoice.month,
      issuedOn: invoice.issuedOn,
      dueOn: invoice.dueOn,
      state: sql<InvoiceState>`app.invoice_state(${invoice.id})`,
      settledCents: sql<number>`app.settled_cents(${invoice.id})`,
      totalCents: invoice.totalCents,
      creditsNumber: sql<
        string | null
      >`(select o.number from ${invoice} o where o.id = ${invoice.creditsId})`,
    })
    .from(invoice)
    .innerJoin(document, and(eq(document.subjectId, invoice.id), eq(document.payerId, invoice.payerId)))
    .where(which)
    .orderBy(desc(invoice.month), desc(invoice.year), desc(invoice.sequence));

type Row = Awaited<ReturnType<typeof select>>[number];

const listed = (row: Row, settlements: readonly Settlement[]): ListedInvoice => {
  const { invoiceId, totalCents, settledCents, ...rest } = row;
  return {
    ...rest,
    year: Number(row.month.slice(0, 4)),
    total: cents(totalCents),
    open: cents(Math.max(0, totalCents - settledCents)),
    settled: settlements.filter((one) => one.invoiceId === invoiceId),
  };
};

/** Every invoice and credit note that was sent to the actor, newest first. */
export const listInvoices = (actor: PersonActor): Promise<ListedInvoice[]> =>
  readTogether(actor, async (tx) => {
    const [rows, settled] = await Promise.all([
      select(tx, ownPapers(actor)),
      settlementsOf(tx, sql`d.payer_id = ${actor.personId}::uuid`),
    ]);
    return rows.map((row) => listed(row, settled));
  });

/** How the invoice on a paper stands, for its payer and the office. */
export const readInvoice = (actor: PersonActor, documentId: string): Promise<ListedInvoice | null> =>
  readTogether(actor, async (tx) => {
    const which = and(eq(document.id, documentId), papersShown(actor));
    const [row] = which ? await select(tx, which) : [];
    return row ? listed(row, await settlementsOf(tx, sql`d.invoice_id = ${row.invoiceId}::uuid`)) : null;
  });
