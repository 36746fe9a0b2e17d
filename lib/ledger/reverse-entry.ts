import "server-only";
import { eq } from "drizzle-orm";
import { type EntryKind, ledgerEntry } from "@/db/schema/ledger";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { today } from "@/lib/time/care-day";
import { cancelOut, lockPayer, writeEntry } from "./ledger";
import { mayKeepLedger } from "./policy";
import { reverseEntrySchema } from "./schema";

/** A paper is taken back by a credit note, and a reversal by recording the thing anew. */
const reversible: readonly EntryKind[] = ["payment", "refund", "write_off", "opening_balance"];

/**
 * Takes back a payment, a refund, what was written off or an opening balance: the opposite entry. What it was set
 * off against is open again. Recorded anew, the same line of the bank counts once more: so a payment is corrected.
 */
export const reverseEntry = defineAct({
  name: "entry.reversed",
  by: "anybody",
  input: reverseEntrySchema,
  may: mayKeepLedger,
  about: ({ entryId }) => ({ subjectId: entryId }),
  conflicts: { ledger_entry_reversed_once: refused("reversedAlready") },
  work: async ({ tx, now }, { entryId, reason }) => {
    const [entry] = await tx.select().from(ledgerEntry).where(eq(ledgerEntry.id, entryId));
    if (!entry || !reversible.includes(entry.kind)) return refused("notFound");
    const { payerId, kind, cents } = entry;
    await lockPayer(tx, payerId);
    const day = today(now);
    const opposite = { payerId, kind: "reversal", cents: -cents, day, reversesId: entryId, reason } as const;
    const oppositeId = await writeEntry(tx, opposite);
    const left = await cancelOut({ tx, payerId, day }, entry, oppositeId);
    return happened({ entryId: oppositeId, ...left }, { before: { kind, cents }, after: left });
  },
});
