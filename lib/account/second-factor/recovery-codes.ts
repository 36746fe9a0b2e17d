import "server-only";
import { randomInt } from "node:crypto";
import { and, eq, isNull } from "drizzle-orm";
import { recoveryCode } from "@/db/schema/account";
import type { Transaction } from "@/db/transaction";
import { keyedHash } from "@/lib/crypto/keyed-hash";
import type { Instant } from "@/lib/time/instant";

/** Without letters and digits that look alike. */
const alphabet = "abcdefghjkmnpqrstuvwxyz23456789";
const howMany = 10;

const part = () => Array.from({ length: 5 }, () => alphabet[randomInt(alphabet.length)]).join("");
const newCode = () => `${part()}-${part()}`;

const hashed = (accountId: string, code: string) =>
  keyedHash("recovery-code", `${accountId}\0${code.toLowerCase().replace(/[^a-z0-9]/g, "")}`);

/** Ten codes for the day the phone is gone, shown once; a new set replaces the former. */
export async function renewRecoveryCodes(tx: Transaction, accountId: string): Promise<string[]> {
  const codes = Array.from({ length: howMany }, newCode);
  await tx.delete(recoveryCode).where(eq(recoveryCode.accountId, accountId));
  await tx
    .insert(recoveryCode)
    .values(codes.map((code) => ({ accountId, codeHash: hashed(accountId, code) })));
  return codes;
}

/** True once per code. */
export async function spendRecoveryCode(tx: Transaction, accountId: string, code: string, now: Instant) {
  const spent = await tx
    .update(recoveryCode)
    .set({ usedAt: now })
    .where(
      and(
        eq(recoveryCode.accountId, accountId),
        eq(recoveryCode.codeHash, hashed(accountId, code)),
        isNull(recoveryCode.usedAt),
      ),
    )
    .returning({ id: recoveryCode.id });
  return spent.length === 1;
}
