import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { ledgerEntry } from "@/db/schema/ledger";
import type { Transaction } from "@/db/transaction";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { lockPayer, setOffOldest, writeEntry } from "./ledger";
import { mayKeepLedger } from "./policy";
import { setOpeningBalanceSchema } from "./schema";

async function hasOne(tx: Transaction, payerId: string): Promise<boolean> {
  const [row] = await tx
    .select({ id: ledgerEntry.id })
    .from(ledgerEntry)
    .where(
      and(
        eq(ledgerEntry.payerId, payerId),
        eq(ledgerEntry.kind, "opening_balance"),
        sql`not exists (select 1 from ledger_entry r where r.reverses_id = ${sql.raw("ledger_entry.id")})`,
      ),
    );
  return row !== undefined;
}

/** What a payer owed, or had in favour, when the books were taken over. Once; wrong, it is reversed and set anew. */
export const setOpeningBalance = defineAct({
  name: "openingBalance.set",
  by: "anybody",
  input: setOpeningBalanceSchema,
  may: mayKeepLedger,
  about: ({ payerId }) => ({ subjectId: payerId }),
  work: async ({ tx }, { payerId, day, cents, reason }) => {
    if (!(await lockPayer(tx, payerId))) return refused("notFound");
    if (await hasOne(tx, payerId)) return refused("openingBalanceSet");
    const entryId = await writeEntry(tx, { payerId, kind: "opening_balance", cents, day, reason });
    await setOffOldest({ tx, payerId, day });
    return happened({ entryId }, { after: { entryId, cents, day } });
  },
});
