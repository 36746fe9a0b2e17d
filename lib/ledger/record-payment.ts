import "server-only";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { entryOfInvoice, lockPayer, setOffOldest, writeEntry } from "./ledger";
import { mayKeepLedger } from "./policy";
import { recordPaymentSchema } from "./schema";

/** Money that came in: for the invoice it names, then for the oldest; what is left waits for the next invoice. */
export const recordPayment = defineAct({
  name: "payment.recorded",
  by: "anybody",
  input: recordPaymentSchema,
  may: mayKeepLedger,
  about: ({ payerId, invoiceId }) => ({ subjectId: invoiceId ?? payerId }),
  conflicts: { ledger_entry_reference_once: refused("paymentRecordedAlready", "reference") },
  work: async ({ tx }, { payerId, invoiceId, paidOn, cents, reference }) => {
    if (!(await lockPayer(tx, payerId))) return refused("notFound");
    const named = invoiceId === null ? null : await entryOfInvoice(tx, payerId, invoiceId);
    if (invoiceId !== null && !named) return refused("notFound");
    const entry = { payerId, kind: "payment", cents: -cents, day: paidOn, reference } as const;
    const entryId = await writeEntry(tx, entry);
    const left = await setOffOldest({ tx, payerId, day: paidOn }, { creditId: entryId, debitId: named?.id });
    return happened({ entryId, ...left }, { after: { entryId, cents, paidOn, ...left } });
  },
});
