import "server-only";
import { and, desc, eq } from "drizzle-orm";
import type { z } from "zod";
import { invoice } from "@/db/schema/invoice";
import type { Transaction } from "@/db/transaction";
import type { Actor } from "@/lib/access/actor";
import { defineAct } from "@/lib/act/define-act";
import { happened, unrecorded } from "@/lib/act/happened";
import { done, type Outcome, refused } from "@/lib/act/outcome";
import { type Letterhead, loadLetterhead } from "@/lib/documents/letterhead";
import { lockSeries, takeNumber, yearOf } from "@/lib/documents/series";
import { setOffOldest } from "@/lib/ledger/ledger";
import { addDays, addMonths, startOfMonth, today } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import type { CareDay } from "@/lib/time/types";
import { correctionOf, restoredLine } from "./correction-words";
import type { BilledLine } from "./difference";
import { additionLines } from "./draft-lines";
import type { DraftLine } from "./line";
import { openDifference } from "./open-difference";
import { mayInvoice } from "./policy";
import { issueInvoiceSchema } from "./schema";
import { childrenOf, sendPaper } from "./send-paper";
import { correctionSheet } from "./sheets/credit-note";
import { invoiceSheet } from "./sheets/invoice";
import { sumOf, writeInvoice } from "./write-invoice";

type Input = z.output<typeof issueInvoiceSchema>;

/** Direct debit is announced at least fourteen days ahead. */
export const paymentDays = 14;

/** The newest paper of the month, to answer with where nothing is left to write. */
async function lastOf(tx: Transaction, payerId: string, month: CareDay) {
  const [row] = await tx
    .select({ invoiceId: invoice.id, number: invoice.number })
    .from(invoice)
    .where(and(eq(invoice.payerId, payerId), eq(invoice.month, month)))
    .orderBy(desc(invoice.createdAt), desc(invoice.sequence))
    .limit(1);
  return row;
}

type Draft = { lines: DraftLine[]; corrected: BilledLine[] };

/** What is owed beyond what was billed, and what was billed beyond what is owed. */
async function draft(
  tx: Transaction,
  actor: Actor,
  input: Input,
  issuedOn: CareDay,
): Promise<Outcome<Draft>> {
  const { payerId, month } = input;
  const ticked = input.closedMonths ?? [];
  const open = await openDifference(tx, actor, payerId, { month, issuedOn }, ticked);
  const { contracts } = open;
  const extra = additionLines(input.additions, contracts, month);
  if (!extra) return refused("notContractHolder", "additions");
  const { corrected, restored, added } = open.now;
  const corrections = corrected.map((line) => correctionOf(line, contracts));
  const again = restored.map(restoredLine);
  const lines = [...corrections, ...again, ...added, ...extra].sort(byChildThenDay(contracts));
  return done({ lines, corrected });
}

const kindOrder = { contract: 0, extra: 1, credit: 2, fee: 3 };
const inOrder = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** The eldest child first, then the months of care; a correction before what takes its place. */
function byChildThenDay(contracts: readonly { child: { id: string } }[]) {
  const order = contracts.map(({ child }) => child.id);
  return (one: DraftLine, other: DraftLine) =>
    order.indexOf(one.about.child.id) - order.indexOf(other.about.child.id) ||
    kindOrder[one.kind] - kindOrder[other.kind] ||
    inOrder(startOfMonth(one.fromDay), startOfMonth(other.fromDay)) ||
    Math.sign(one.cents) - Math.sign(other.cents) ||
    inOrder(one.fromDay, other.fromDay);
}

async function writePaper(
  tx: Transaction,
  { payerId, month, acceptMarks }: Input,
  { lines, corrected }: Draft,
  head: Letterhead,
  now: Instant,
) {
  const issuedOn = today(now);
  const totalCents = sumOf(lines);
  const kind = totalCents < 0 ? "credit_note" : "invoice";
  const dueOn = totalCents < 0 ? issuedOn : addDays(issuedOn, paymentDays);
  const given = await takeNumber(tx, "invoice", yearOf(issuedOn));
  const { number, year } = given;
  const row = { ...given, kind, payerId, month, issuedOn, dueOn, creditsId: null } as const;
  const { invoiceId } = await writeInvoice(tx, row, lines);
  await setOffOldest({ tx, payerId, day: issuedOn });
  const figures = { number, month, issuedOn, totalCents, lines };
  const numbers = [...new Set(corrected.map((line) => line.number))];
  const sheet =
    kind === "invoice"
      ? invoiceSheet({ ...figures, dueOn }, head)
      : correctionSheet({ ...figures, corrects: numbers }, head);
  const paper = { kind, invoiceId, payerId, year, number, sheet, acceptMarks } as const;
  const sent = await sendPaper(tx, paper, lines, now);
  return sent.ok ? done({ invoiceId, number, totalCents }) : sent;
}

/**
 * What one payer owes up to a month and was not billed yet, and back what was billed and is not owed: contract care in
 * advance, extra care afterwards, corrections of every month before. A total below nothing is a credit note. Asked again
 * it answers with what is there. Of closed book years it takes the ticked months alone. The lock on the series lets one at a time be made: numbers have no gap, and the
 * second sees what the first wrote.
 */
export const issueInvoice = defineAct({
  name: "invoice.issued",
  by: "anybody",
  input: issueInvoiceSchema,
  may: mayInvoice,
  about: ({ payerId }) => ({ subjectId: payerId }),
  work: async ({ tx, actor, now }, input) => {
    const { payerId, month } = input;
    const issuedOn = today(now);
    if (month > startOfMonth(addMonths(issuedOn, 1))) return refused("monthTooFarAhead", "month");
    const head = await loadLetterhead(tx, payerId);
    if (!head) return refused("notFound");
    await lockSeries(tx, "invoice", yearOf(issuedOn));
    const drafted = await draft(tx, actor, input, issuedOn);
    if (!drafted.ok) return drafted;
    const { lines } = drafted.value;
    if (lines.length === 0) {
      const standing = await lastOf(tx, payerId, month);
      return standing ? unrecorded({ ...standing, isNew: false }) : refused("nothingToInvoice");
    }
    const made = await writePaper(tx, input, drafted.value, head, now);
    if (!made.ok) return made;
    const { invoiceId, number, totalCents } = made.value;
    const what = { subjectId: invoiceId, childIds: childrenOf(lines) };
    return happened({ invoiceId, number, isNew: true }, { ...what, after: { number, month, totalCents } });
  },
});
