import "server-only";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { contract } from "@/db/schema/contract";
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
import { contractsIn, loadContracts } from "./contract-facts";
import { additionLines, contractLines, type DraftLine } from "./draft-lines";
import { anyBooked, dueExtras, extraMonthsBack, living } from "./due-extras";
import { mayInvoice } from "./policy";
import { monthRange } from "./rules";
import { issueInvoiceSchema } from "./schema";
import { childrenOf, sendPaper } from "./send-paper";
import { invoiceSheet } from "./sheets/invoice";
import { sumOf, writeInvoice } from "./write-invoice";

type Input = z.output<typeof issueInvoiceSchema>;

/** Direct debit is announced at least fourteen days ahead. */
export const paymentDays = 14;
async function findLiving(tx: Transaction, payerId: string, month: CareDay) {
  const [row] = await tx
    .select({ invoiceId: invoice.id, number: invoice.number })
    .from(invoice)
    .where(and(eq(invoice.payerId, payerId), eq(invoice.month, month), living));
  return row;
}

/** What the invoice follows from besides the extra days; read before the lock, so that others need not wait for it. */
async function readFacts(tx: Transaction, { payerId, month }: Input) {
  const range = { from: addMonths(month, -extraMonthsBack), to: monthRange(month).to };
  const [head, contracts] = await Promise.all([
    loadLetterhead(tx, payerId),
    loadContracts(tx, and(eq(contract.holderId, payerId), contractsIn(range))),
  ]);
  return { head, contracts, mayHaveExtras: await anyBooked(tx, contracts, range) };
}

async function draft(
  tx: Transaction,
  actor: Actor,
  { month, additions }: Input,
  { contracts, mayHaveExtras }: Awaited<ReturnType<typeof readFacts>>,
  issuedOn: CareDay,
): Promise<Outcome<DraftLine[]>> {
  const added = additionLines(additions, contracts, month);
  if (!added) return refused("notContractHolder", "additions");
  const extras = mayHaveExtras ? await dueExtras(tx, actor, contracts, month, issuedOn) : [];
  const lines = [...contractLines(contracts, month), ...extras, ...added];
  return lines.length > 0 ? done(lines) : refused("nothingToInvoice");
}

async function makeInvoice(
  tx: Transaction,
  { payerId, month, acceptMarks }: Input,
  lines: readonly DraftLine[],
  head: Letterhead,
  now: Instant,
) {
  const issuedOn = today(now);
  const dueOn = addDays(issuedOn, paymentDays);
  const totalCents = sumOf(lines);
  const given = await takeNumber(tx, "invoice", yearOf(issuedOn));
  const { number, year } = given;
  const row = { ...given, kind: "invoice", payerId, month, issuedOn, dueOn, creditsId: null } as const;
  const { invoiceId } = await writeInvoice(tx, row, lines);
  await setOffOldest({ tx, payerId, day: issuedOn });
  const sheet = invoiceSheet({ number, month, issuedOn, dueOn, totalCents, lines }, head);
  const paper = { kind: "invoice", invoiceId, payerId, year, number, sheet, acceptMarks } as const;
  const sent = await sendPaper(tx, paper, lines, now);
  return sent.ok ? done({ invoiceId, number, totalCents }) : sent;
}

/**
 * The invoice of one payer for one month: the care under contract in advance, extra care afterwards. Asked
 * again it answers with the invoice that is there. The lock on the series lets one invoice at a time be made,
 * so that numbers have no gap and no extra day is billed twice.
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
    const facts = await readFacts(tx, input);
    // Sent together; the connection keeps their order, so the second sees what the lock waited for.
    const [, standing] = await Promise.all([
      lockSeries(tx, "invoice", yearOf(issuedOn)),
      findLiving(tx, payerId, month),
    ]);
    if (standing) return unrecorded({ ...standing, isNew: false });
    if (!facts.head) return refused("notFound");
    const lines = await draft(tx, actor, input, facts, issuedOn);
    if (!lines.ok) return lines;
    const made = await makeInvoice(tx, input, lines.value, facts.head, now);
    if (!made.ok) return made;
    const { invoiceId, number, totalCents } = made.value;
    const what = { subjectId: invoiceId, childIds: childrenOf(lines.value) };
    return happened({ invoiceId, number, isNew: true }, { ...what, after: { number, month, totalCents } });
  },
});
