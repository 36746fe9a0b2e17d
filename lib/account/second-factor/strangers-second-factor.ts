import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { credential, recoveryCode } from "@/db/schema/account";
import { emailSwitch } from "@/db/schema/email-switch";
import type { Transaction } from "@/db/transaction";

/**
 * Forgets a second factor that was turned on while the account was in other hands: from a day before its address
 * changed (the link holds that long) until the office gave the old one back. The owner could not pass it.
 */
export async function dropStrangersSecondFactor(tx: Transaction, accountId: string): Promise<void> {
  const dropped = await tx
    .update(credential)
    .set({ totpSecret: null, totpConfirmedAt: null, totpLastStep: null })
    .where(
      and(
        eq(credential.accountId, accountId),
        sql`exists (select 1 from ${emailSwitch} s where s.account_id = ${accountId} and s.decision = 'restored'
          and ${credential.totpConfirmedAt} between s.switched_at - interval '1 day' and s.decided_at)`,
      ),
    )
    .returning({ accountId: credential.accountId });
  if (dropped.length > 0) await tx.delete(recoveryCode).where(eq(recoveryCode.accountId, accountId));
}
