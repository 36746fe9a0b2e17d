import "server-only";
import { and, countDistinct, eq, gt, inArray } from "drizzle-orm";
import { loginAttempt } from "@/db/schema/account";
import type { Transaction } from "@/db/transaction";
import { raiseAlarm } from "@/lib/act/raise-alarm";
import { addMinutes, type Instant } from "@/lib/time/instant";
import type { Browser } from "../browser/browser";
import { alarmTerms as terms } from "../settings";
import { networkKeyOf } from "./throttle";

/** Accounts at which tries were wrong within the last while: from one network, or from all of them. */
async function accountsTried(tx: Transaction, networkKey: string | null, now: Instant): Promise<number> {
  const [row] = await tx
    .select({ accounts: countDistinct(loginAttempt.accountKey) })
    .from(loginAttempt)
    .where(
      and(
        inArray(loginAttempt.purpose, ["login", "second_factor"]),
        eq(loginAttempt.succeeded, false),
        gt(loginAttempt.at, addMinutes(now, -terms.sprayMinutes)),
        networkKey === null ? undefined : eq(loginAttempt.networkKey, networkKey),
      ),
    );
  return row?.accounts ?? 0;
}

/**
 * One password at many accounts stays below every count per account: the number of accounts gives it away, from one
 * network or, for who changes networks, altogether.
 */
export async function watchForSpray(tx: Transaction, browser: Browser, now: Instant): Promise<void> {
  const networkKey = networkKeyOf(browser);
  const seen = [
    { subject: networkKey, accounts: networkKey ? await accountsTried(tx, networkKey, now) : 0 },
    { subject: "everywhere", accounts: await accountsTried(tx, null, now) },
  ];
  const most = [terms.sprayAccountsOfNetwork, terms.sprayAccounts];
  for (const [place, { subject, accounts }] of seen.entries())
    if (accounts >= (most[place] ?? 0))
      await raiseAlarm(tx, {
        kind: "log-in-spray",
        subject,
        facts: { accounts, minutes: terms.sprayMinutes },
        at: now,
      });
}
