import "server-only";
import { and, asc, eq, gt, isNull, or, sql } from "drizzle-orm";
import { holdLock } from "@/db/hold-lock";
import { loginAttempt } from "@/db/schema/account";
import { inTransaction, type Transaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";
import { keyedHash } from "@/lib/crypto/keyed-hash";
import { addMinutes, type Instant, isBefore } from "@/lib/time/instant";
import type { Browser } from "../browser/browser";
import { throttleTerms as terms } from "../settings";
import { deviceKeyFor } from "./known-device";
import { nextTryFrom } from "./throttle-rules";

export type Purpose = Exclude<(typeof loginAttempt.$inferSelect)["purpose"], "reset">;

/** `account` is what the person claims: an e-mail address, or the account itself once that is known. */
type Try = { purpose: Purpose; account: string; browser: Browser };

export const networkKeyOf = ({ network }: Browser) => (network ? keyedHash("attempt-network", network) : "");

/** What a browser counts as: its network, and the device when it was inside this account before. */
export const keysOf = (browser: Browser, accountKey: string) => ({
  networkKey: networkKeyOf(browser),
  deviceKey: deviceKeyFor(browser.deviceCookie, accountKey),
});

export const accountKeyOf = (account: string) => keyedHash("attempt-account", account);

/** Letters that somebody inside asks for; those from the outside have turns instead (letter-turn.ts). */
const isLetter = (purpose: Purpose) => purpose === "invitation";

function limitsOf(purpose: Purpose) {
  return isLetter(purpose)
    ? {
        account: terms.lettersPerAccount,
        network: terms.lettersPerNetwork,
        minutes: terms.letterWindowMinutes,
      }
    : { account: terms.perAccount, network: terms.perNetwork, minutes: terms.windowMinutes };
}

/** Two tries at once are counted one after the other; always locked in one order, so they cannot deadlock. */
export async function lockCounts(tx: Transaction, keys: readonly string[]) {
  for (const key of [...keys].sort()) await holdLock(tx, `attempt ${key}`);
}

/**
 * Asks for one more try and notes it as wrong before anything is checked; `markRight` takes that back.
 * Answers the id of the try, or null when there were too many: then nothing may be checked at all.
 * A device that signed in to the account before has a count of its own (known-device.ts).
 */
export async function claimTry({ purpose, account, browser }: Try, now: Instant): Promise<string | null> {
  const accountKey = accountKeyOf(account);
  const { networkKey, deviceKey } = keysOf(browser, accountKey);
  const limits = limitsOf(purpose);
  return inTransaction(system("sign-in"), async (tx) => {
    await lockCounts(tx, [`${purpose} ${accountKey}`, `${purpose} ${networkKey}`]);
    const { accountKey: byAccount, networkKey: byNetwork, deviceKey: byDevice } = loginAttempt;
    const rows = await tx
      .select({ at: loginAttempt.at, ofAccount: sql<boolean>`${byAccount} = ${accountKey}`, byNetwork })
      .from(loginAttempt)
      .where(
        and(
          eq(loginAttempt.purpose, purpose),
          eq(loginAttempt.succeeded, false),
          gt(loginAttempt.at, addMinutes(now, -limits.minutes)),
          deviceKey
            ? and(eq(byAccount, accountKey), eq(byDevice, deviceKey))
            : and(isNull(byDevice), or(eq(byAccount, accountKey), eq(byNetwork, networkKey))),
        ),
      )
      .orderBy(asc(loginAttempt.at));
    const ofAccount = rows.filter((row) => row.ofAccount).map((row) => row.at);
    const ofNetwork =
      networkKey && !deviceKey ? rows.filter((row) => row.byNetwork === networkKey).map((row) => row.at) : [];
    const mayTry = (failures: Instant[], most: number) => {
      if (isLetter(purpose)) return failures.length < most;
      const from = nextTryFrom({ failures, most, windowMinutes: limits.minutes });
      return !from || !isBefore(now, from);
    };
    if (!mayTry(ofAccount, limits.account) || !mayTry(ofNetwork, limits.network)) return null;
    const [claimed] = await tx
      .insert(loginAttempt)
      .values({ purpose, accountKey, networkKey, deviceKey, succeeded: false, at: now })
      .returning({ id: loginAttempt.id });
    return claimed?.id ?? null;
  });
}

/** The try was right, so it no longer counts against the account or the network. */
export async function markRight(tx: Transaction, tryId: string) {
  await tx.update(loginAttempt).set({ succeeded: true }).where(eq(loginAttempt.id, tryId));
}
