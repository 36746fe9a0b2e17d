import type { PersonActor } from "@/lib/access/actor";
import { orThrow } from "@/lib/act/outcome";
import { closeBookYear } from "@/lib/invoicing/close-book-year";
import { creditInvoice } from "@/lib/invoicing/credit-invoice";
import { addDays, asCareDay } from "@/lib/time/care-day";
import type { Calendar } from "../calendar";
import { perform } from "../perform";
import { invoicesOfMonth } from "./invoices";
import { at, type Payer } from "./payers";
import { statedYear, statementsOn } from "./years";

/**
 * The year is closed once its statements went out. Yesterday an invoice of its December was credited: its month waits to
 * be ticked in the next run, and its statement does not hold any more.
 */
export async function closeYear(office: PersonActor, payers: readonly Payer[], calendar: Calendar) {
  const year = statedYear(calendar);
  const closedAt = at(asCareDay(`${year + 1}-${statementsOn}`), "16:00");
  orThrow(await closeBookYear(office, { year }, closedAt));
  const bills = await invoicesOfMonth(office, asCareDay(`${year}-12-01`));
  const last = payers.findLast(({ personId }) =>
    bills.some((bill) => isPlain(bill) && bill.payerId === personId),
  );
  const bill = bills.find((one) => isPlain(one) && one.payerId === last?.personId);
  if (!bill) throw new Error("The demonstration billed nobody for the last month of its stated year");
  const reason = "De opvang van december stond op naam van de verkeerde betaler.";
  await perform(
    creditInvoice,
    office,
    { invoiceId: bill.id, reason },
    at(addDays(calendar.today, -1), "16:20"),
  );
}

const isPlain = (bill: { kind: string; isCredited: boolean }) => bill.kind === "invoice" && !bill.isCredited;
