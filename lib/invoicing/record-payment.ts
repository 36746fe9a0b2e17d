import "server-only";
import { eq, sql } from "drizzle-orm";
import { invoice, payment } from "@/db/schema/invoice";
import type { Transaction } from "@/db/transaction";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { mayInvoice } from "./policy";
import { recordPaymentSchema } from "./schema";
import { invoiceStates } from "./states";

async function paidCents(tx: Transaction, invoiceId: string): Promise<number> {
  const [row] = await tx
    .select({ cents: sql<number>`coalesce(sum(${payment.cents}), 0)::int` })
    .from(payment)
    .where(eq(payment.invoiceId, invoiceId));
  return row?.cents ?? 0;
}

/** Money that came in for an invoice; it is paid once all of it is there. */
export const recordPayment = defineAct({
  name: "invoice.paid",
  by: "anybody",
  input: recordPaymentSchema,
  may: mayInvoice,
  about: ({ invoiceId }) => ({ subjectId: invoiceId }),
  conflicts: { payment_once: refused("paymentRecordedAlready", "reference") },
  work: async ({ tx }, { invoiceId, paidOn, cents, reference }) => {
    const [[bill], paid] = await Promise.all([
      tx.select().from(invoice).where(eq(invoice.id, invoiceId)).for("update"),
      paidCents(tx, invoiceId),
    ]);
    if (bill?.kind !== "invoice") return refused("notFound");
    const settled = invoiceStates.refusalOf("record the last of the money", bill.state);
    if (settled) return settled;
    const openCents = bill.totalCents - paid - cents;
    if (openCents < 0) return refused("paymentTooHigh", "cents");
    await tx.insert(payment).values({ invoiceId, paidOn, cents, reference });
    if (openCents === 0) {
      const step = "record the last of the money";
      const second = await invoiceStates.take(tx, step, eq(invoice.id, invoiceId));
      if (second) return second;
    }
    return happened({ openCents }, { after: { cents, paidOn, openCents } });
  },
});
