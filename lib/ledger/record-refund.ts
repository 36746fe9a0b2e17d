import "server-only";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { lockPayer, restsOf, setOffOldest, sumOfRests, writeEntry } from "./ledger";
import { mayKeepLedger } from "./policy";
import { recordRefundSchema } from "./schema";

/** Money that went back to a payer, out of what is in favour: never more than that. */
export const recordRefund = defineAct({
  name: "refund.recorded",
  by: "anybody",
  input: recordRefundSchema,
  may: mayKeepLedger,
  about: ({ payerId }) => ({ subjectId: payerId }),
  conflicts: { ledger_entry_reference_once: refused("paymentRecordedAlready", "reference") },
  work: async ({ tx }, { payerId, paidOn, cents, reference }) => {
    if (!(await lockPayer(tx, payerId))) return refused("notFound");
    const { credits } = await restsOf(tx, payerId);
    if (cents > sumOfRests(credits)) return refused("refundTooHigh", "cents");
    const entryId = await writeEntry(tx, { payerId, kind: "refund", cents, day: paidOn, reference });
    const { freeCents } = await setOffOldest({ tx, payerId, day: paidOn }, { debitId: entryId });
    return happened({ entryId, freeCents }, { after: { entryId, cents, paidOn, freeCents } });
  },
});
