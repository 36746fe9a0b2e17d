import "server-only";
import { and, desc, eq, sql } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import { document } from "@/db/schema/document";
import { type InvoiceKind, type InvoiceState, invoice } from "@/db/schema/invoice";
import type { PersonActor } from "@/lib/access/actor";
import { ownPapers } from "@/lib/documents/policy";
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
  /** Of a credit note: the invoice it takes back. */
  creditsNumber: string | null;
};

/** Every invoice and credit note that was sent to the actor, newest first. */
export async function listInvoices(actor: PersonActor): Promise<ListedInvoice[]> {
  const rows = await readTogether(actor, (tx) =>
    tx
      .select({
        documentId: document.id,
        kind: invoice.kind,
        number: invoice.number,
        month: invoice.month,
        issuedOn: invoice.issuedOn,
        dueOn: invoice.dueOn,
        state: invoice.state,
        totalCents: invoice.totalCents,
        creditsNumber: sql<
          string | null
        >`(select o.number from ${invoice} o where o.id = ${invoice.creditsId})`,
      })
      .from(invoice)
      .innerJoin(document, and(eq(document.subjectId, invoice.id), eq(document.payerId, invoice.payerId)))
      .where(ownPapers(actor))
      .orderBy(desc(invoice.month), desc(invoice.year), desc(invoice.sequence)),
  );
  return rows.map(({ totalCents, ...row }) => ({
    ...row,
    year: Number(row.month.slice(0, 4)),
    total: cents(totalCents),
  }));
}
