import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { onlyRow } from "@/db/only-row";
import { loginMiss } from "@/db/schema/account";
import { inTransaction, type Transaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";
import { raiseAlarm } from "@/lib/act/raise-alarm";
import { plan } from "@/lib/outbox/plan";
import { today } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import type { Browser } from "../browser/browser";
import { planSiegeLetters } from "../email/office-letters";
import { type AccountForSignIn, accountByEmail } from "../find-account";
import { alarmTerms } from "../settings";
import { watchForSpray } from "./spray";
import { accountKeyOf, keysOf } from "./throttle";

/** Which row counts the misses: one for all strangers, one for each device that was inside before. */
const countedAt = (email: string, browser: Browser) => {
  const accountKey = accountKeyOf(email);
  return { accountKey, deviceKey: keysOf(browser, accountKey).deviceKey ?? "" };
};

const rowOf = ({ accountKey, deviceKey }: ReturnType<typeof countedAt>) =>
  and(eq(loginMiss.accountKey, accountKey), eq(loginMiss.deviceKey, deviceKey));

/**
 * True when so many tries in a row were wrong that only a mailed link leads on. It is asked of addresses, known or not,
 * so that the answer tells nobody who has an account. A siege that goes on calls the administrators again.
 */
export const needsLogInLink = (email: string, browser: Browser, now: Instant): Promise<boolean> =>
  inTransaction(system("sign-in"), async (tx) => {
    const [row] = await tx
      .select({ misses: loginMiss.misses })
      .from(loginMiss)
      .where(rowOf(countedAt(email, browser)));
    const misses = row?.misses ?? 0;
    if (misses < alarmTerms.missesInARow) return false;
    const login = await accountByEmail(tx, email);
    if (login?.state === "active") await tellOfSiege(tx, login, misses, now);
    return true;
  });

/** Notes a wrong password or code, and calls whoever must know when it is one too many. */
export async function countMiss(tx: Transaction, email: string, browser: Browser, now: Instant) {
  const counted = countedAt(email, browser);
  const rows = await tx
    .insert(loginMiss)
    .values({ ...counted, misses: 1, lastAt: now })
    .onConflictDoUpdate({
      target: [loginMiss.accountKey, loginMiss.deviceKey],
      set: { misses: sql`${loginMiss.misses} + 1`, lastAt: now },
    })
    .returning({ misses: loginMiss.misses });
  const { misses } = onlyRow(rows);
  if (misses === alarmTerms.missesInARow) {
    const login = await accountByEmail(tx, email);
    if (login?.state === "active") await tellOfSiege(tx, login, misses, now);
  }
  await watchForSpray(tx, browser, now);
}

/** The owner gets the link, once a day at most; whoever is told of sieges hears of it. */
async function tellOfSiege(
  tx: Transaction,
  { id: accountId }: AccountForSignIn,
  tries: number,
  now: Instant,
) {
  const dedupeKey = `mail.log-in-link:${accountId}:${today(now)}`;
  await plan(tx, { kind: "mail.log-in-link", payload: { accountId }, dedupeKey, runAt: now });
  const facts = { accountId, tries };
  await planSiegeLetters(tx, accountId, now);
  await raiseAlarm(tx, { kind: "account-siege", subject: accountId, facts, at: now });
}

/** Inside: the row is over. Others, such as that of strangers when the owner came in on a known device, are not. */
export async function endMisses(tx: Transaction, email: string, browser: Browser) {
  await tx.delete(loginMiss).where(rowOf(countedAt(email, browser)));
}

/** Whoever reads the owner's mail has shown to be the owner: every count begins anew. */
export async function forgetMisses(tx: Transaction, email: string) {
  await tx.delete(loginMiss).where(eq(loginMiss.accountKey, accountKeyOf(email)));
}
