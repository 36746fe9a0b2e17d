import "server-only";
import { eq, sql } from "drizzle-orm";
import { invoice } from "@/db/schema/invoice";
import type { Transaction } from "@/db/transaction";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { today } from "@/lib/time/care-day";
import { entryOfInvoice, lockPayer, restsOf, setOffOldest, writeEntry } from "./ledger";
import { mayKeepLedger } from "./policy";
import { writeOffSchema } from "./schema";

async function findInvoice(tx: Transaction, invoiceId: string) {
  const [row] = await tx
    .select({ payerId: invoice.payerId, isCredited: sql<boolean>`app.is_credited(${invoice.id})` })
    .from(invoice)
    .where(eq(invoice.id, invoiceId));
  return row;
}

/** All that is still open of an invoice is asked no more; taken back by its reversal. */
export const writeOff = defineAct({
  name: "invoice.writtenOff",
  by: "anybody",
  input: writeOffSchema,
  may: mayKeepLedger,
  about: ({ invoiceId }) => ({ subjectId: invoiceId }),
  work: async ({ tx, now }, { invoiceId, reason }) => {
    const bill = await findInvoice(tx, invoiceId);
    if (!bill) return refused("notFound");
    const { payerId } = bill;
    await lockPayer(tx, payerId);
    const asked = await entryOfInvoice(tx, payerId, invoiceId);
    if (!asked) return refused("notFound");
    const open = (await restsOf(tx, payerId)).debits.find((one) => one.id === asked.id);
    if (!open) return refused(bill.isCredited ? "creditedAlready" : "paidAlready");
    const day = today(now);
    const entryId = await writeEntry(tx, { payerId, kind: "write_off", cents: -open.cents, day, reason });
    await setOffOldest({ tx, payerId, day }, { creditId: entryId, debitId: asked.id });
    return happened({ entryId, cents: open.cents }, { after: { entryId, cents: open.cents } });
  },
});
