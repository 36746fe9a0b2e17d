import "server-only";
import { eq, getTableColumns, sql } from "drizzle-orm";
import type { z } from "zod";
import { type InvoiceState, invoice, invoiceLine } from "@/db/schema/invoice";
import type { Transaction } from "@/db/transaction";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { done, refused } from "@/lib/act/outcome";
import { loadLetterhead } from "@/lib/documents/letterhead";
import { lockSeries, takeNumber, yearOf } from "@/lib/documents/series";
import { type Book, cancelOut, entryOfInvoice, takeBackWriteOffs, writeOffsOf } from "@/lib/ledger/ledger";
import { today } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import { linesOnInvoice } from "./billed-lines";
import { mirrorOf } from "./difference";
import type { DraftLine } from "./line";
import { mayInvoice } from "./policy";
import { creditInvoiceSchema } from "./schema";
import { childrenOf, sendPaper } from "./send-paper";
import { creditNoteSheet } from "./sheets/credit-note";
import { sumOf, writeInvoice } from "./write-invoice";

type Input = z.output<typeof creditInvoiceSchema>;

/** The lines with the sign turned; null once a child of theirs was erased, for then they cannot be told any more. */
async function turnedLines(tx: Transaction, invoiceId: string): Promise<DraftLine[] | null> {
  const [lines, all] = await Promise.all([
    linesOnInvoice(tx, invoiceId),
    tx.$count(invoiceLine, eq(invoiceLine.invoiceId, invoiceId)),
  ]);
  return lines.length === all ? lines.map(({ number: _, ...line }) => mirrorOf(line)) : null;
}

const findOriginal = async (tx: Transaction, invoiceId: string) => {
  const [row] = await tx
    .select({
      ...getTableColumns(invoice),
      state: sql<InvoiceState>`app.invoice_state(${invoice.id})`,
      wasPaid: sql<boolean>`app.settled_cents(${invoice.id}) > 0`,
    })
    .from(invoice)
    .where(eq(invoice.id, invoiceId));
  return row;
};
type Original = NonNullable<Awaited<ReturnType<typeof findOriginal>>>;

/** The note settles what it credits; what was paid on that goes to the oldest that is open, or waits in favour. */
async function settle(book: Book, invoiceId: string, noteEntryId: string, reason: string) {
  const credited = await entryOfInvoice(book.tx, book.payerId, invoiceId);
  if (!credited) return;
  // The note first: money that comes free otherwise would be set off against other debts with it.
  const written = await writeOffsOf(book.tx, credited.id);
  await cancelOut(book, credited, noteEntryId);
  await takeBackWriteOffs(book, written, reason);
}

async function makeCreditNote(
  tx: Transaction,
  original: Original,
  { reason, acceptMarks }: Input,
  now: Instant,
) {
  const { id: creditsId, payerId, month } = original;
  const issuedOn = today(now);
  const [lines, head] = await Promise.all([turnedLines(tx, creditsId), loadLetterhead(tx, payerId)]);
  if (!lines || !head) return refused("notFound");
  const given = await takeNumber(tx, "invoice", yearOf(issuedOn));
  const { number, year } = given;
  const kind = "credit_note";
  const row = { ...given, kind, payerId, month, issuedOn, dueOn: issuedOn, creditsId } as const;
  const { invoiceId, entryId } = await writeInvoice(tx, row, lines);
  await settle({ tx, payerId, day: issuedOn }, creditsId, entryId, reason);
  const credits = { number: original.number, wasPaid: original.wasPaid };
  const totalCents = sumOf(lines);
  const sheet = creditNoteSheet({ number, month, issuedOn, totalCents, lines, credits, reason }, head);
  const paper = { kind, invoiceId, payerId, year, number, sheet, acceptMarks } as const;
  const sent = await sendPaper(tx, paper, lines, now);
  if (!sent.ok) return sent;
  return done({ creditNoteId: invoiceId, number, totalCents, childIds: childrenOf(lines) });
}

/** Takes an invoice back with a credit note of its own number; a right invoice can be issued afterwards. */
export const creditInvoice = defineAct({
  name: "invoice.credited",
  by: "anybody",
  input: creditInvoiceSchema,
  may: mayInvoice,
  about: ({ invoiceId }) => ({ subjectId: invoiceId }),
  conflicts: { invoice_credited_once: refused("creditedAlready") },
  work: async ({ tx, now }, input) => {
    const { invoiceId } = input;
    await lockSeries(tx, "invoice", yearOf(today(now)));
    const original = await findOriginal(tx, invoiceId);
    if (original?.kind !== "invoice") return refused("notFound");
    if (original.state === "credited") return refused("creditedAlready");
    const note = await makeCreditNote(tx, original, input, now);
    if (!note.ok) return note;
    const { creditNoteId, number, totalCents, childIds } = note.value;
    const after = { creditNote: number, totalCents };
    return happened({ creditNoteId, number }, { childIds, before: { state: original.state }, after });
  },
});
