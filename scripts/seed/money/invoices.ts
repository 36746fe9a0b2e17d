import { eq, getTableColumns, sql } from "drizzle-orm";
import { invoice } from "@/db/schema/invoice";
import { inTransaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { orThrow } from "@/lib/act/outcome";
import { creditInvoice } from "@/lib/invoicing/credit-invoice";
import { issueInvoice } from "@/lib/invoicing/issue-invoice";
import { runInvoices } from "@/lib/invoicing/run-invoices";
import { recordPayment } from "@/lib/ledger/record-payment";
import { addDays, addMonths, type CareDay, startOfMonth } from "@/lib/time/care-day";
import type { Calendar } from "../calendar";
import { forEachOf, perform } from "../perform";
import { endLate } from "./late-end";
import { at, type Payer } from "./payers";
import { firstBilled } from "./years";

/** Invoices of a month go out on the 20th of the month before. */
const sentOn = (month: CareDay) => addDays(addMonths(month, -1), 19);

/** From January of the latest year that was stated to the last month whose invoices have gone out. */
function billedMonths(calendar: Calendar): CareDay[] {
  const months: CareDay[] = [];
  for (let month = firstBilled(calendar); sentOn(month) <= calendar.today; month = addMonths(month, 1))
    months.push(month);
  return months;
}

export const invoicesOfMonth = (office: PersonActor, month: CareDay) =>
  inTransaction(office, (tx) =>
    tx
      .select({
        ...getTableColumns(invoice),
        openCents: sql<number>`${invoice.totalCents} - app.settled_cents(${invoice.id})`,
        isCredited: sql<boolean>`app.is_credited(${invoice.id})`,
      })
      .from(invoice)
      .where(eq(invoice.month, month)),
  );

/** Who pays late: the invoice of three months back of this payer is still open. */
const isLate = (number: number, age: number) => number % 11 === 4 && age === 3;

/** One pays half of the invoice of two months back, one had the transfer of four months back made twice over. */
function paidOf(number: number, age: number, openCents: number): number {
  if (number % 11 === 7 && age === 2) return Math.floor(openCents / 2);
  return number % 11 === 9 && age === 4 ? 2 * openCents : openCents;
}

type Run = { office: PersonActor; payers: readonly Payer[]; calendar: Calendar };

async function payMonth({ office, payers, calendar }: Run, month: CareDay, age: number) {
  const numbers = new Map(payers.map((payer) => [payer.personId, payer.number]));
  const due = (await invoicesOfMonth(office, month)).filter(
    (bill) => bill.kind === "invoice" && bill.openCents > 0 && bill.dueOn < calendar.today,
  );
  const onTime = due.filter((bill) => !isLate(numbers.get(bill.payerId) ?? 0, age));
  await forEachOf(onTime, (bill) => {
    const reference = `NL${bill.number.replace("-", "")}`;
    const { id: invoiceId, payerId, dueOn: paidOn } = bill;
    const cents = paidOf(numbers.get(payerId) ?? 0, age, bill.openCents);
    const input = { payerId, invoiceId, paidOn, cents, reference };
    return perform(recordPayment, office, input, at(bill.dueOn, "06:10"));
  });
}

/** A mistake, and how it was put right two days later. */
async function creditOne({ office, payers }: Run, month: CareDay) {
  const payerId = payers[0]?.personId ?? "";
  const bill = (await invoicesOfMonth(office, month)).find(
    (one) => one.payerId === payerId && !one.isCredited,
  );
  if (!bill) return;
  const when = at(addDays(bill.issuedOn, 2), "10:20");
  const reason = "Op deze factuur stond een verkeerde vervaldatum. U krijgt een nieuwe factuur.";
  await perform(creditInvoice, office, { invoiceId: bill.id, reason }, when);
  await perform(issueInvoice, office, { payerId, month }, when);
}

/** Every month, in order, so that numbers follow the calendar. */
export async function sendInvoices(run: Run) {
  const months = billedMonths(run.calendar);
  const current = startOfMonth(run.calendar.today);
  for (const [index, month] of months.entries()) {
    const age = months.length - 1 - index;
    orThrow(await runInvoices(run.office, { month }, at(sentOn(month), "08:30")));
    if (age === 5) await creditOne(run, month);
    if (month <= current || age > 0) await payMonth(run, month, age);
  }
  const last = months.at(-1);
  if (last) await endLate(run.office, run.payers, run.calendar, last);
}
