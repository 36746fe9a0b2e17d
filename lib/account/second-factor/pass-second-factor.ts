import "server-only";
import { eq } from "drizzle-orm";
import { credential } from "@/db/schema/account";
import { inTransaction, type Transaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";
import { defineAct, inScope } from "@/lib/act/define-act";
import { happened, keeping } from "@/lib/act/happened";
import { made } from "@/lib/act/input";
import { type Outcome, refused } from "@/lib/act/outcome";
import { isShowcase } from "@/lib/config";
import type { Instant } from "@/lib/time/instant";
import type { Browser } from "../browser/browser";
import { type AccountForSignIn, accountById } from "../find-account";
import { findToken, spendToken } from "../link/tokens";
import { openSession } from "../session/open-session";
import { demoDomain } from "../sign-in/demo-people";
import { rememberDevice } from "../sign-in/known-device";
import { countMiss, endMisses, needsLogInLink } from "../sign-in/misses";
import type { SignedIn } from "../sign-in/sign-in";
import { accountKeyOf, claimTry, markRight } from "../sign-in/throttle";
import { spendRecoveryCode } from "./recovery-codes";
import { codeAt, stepOfCode, unsealTotp } from "./totp";

const signIn = system("sign-in");

/** Accepts a code of the app or a recovery code, each once. */
export async function spendCode(tx: Transaction, login: AccountForSignIn, code: string, now: Instant) {
  if (!login.hasSecondFactor || !login.totpSecret) return false;
  const step = stepOfCode(unsealTotp(login.id, login.totpSecret), code, login.totpLastStep, now);
  if (step === null) return spendRecoveryCode(tx, login.id, code, now);
  await tx.update(credential).set({ totpLastStep: step }).where(eq(credential.accountId, login.id));
  return true;
}

type Tried = {
  code: string;
  halfWay: { id: string; accountId: string; email: string };
  tryId: string;
  browser: Browser;
};

const pass = defineAct({
  name: "account.secondStepPassed",
  by: "anybody",
  input: made<Tried>(),
  may: inScope,
  about: ({ halfWay }) => ({ subjectId: halfWay.accountId }),
  notesAll: true,
  work: async ({ tx, now }, { code, halfWay: { id: tokenId, accountId, email }, tryId, browser }) => {
    const login = await accountById(tx, accountId);
    if (login?.state !== "active") return refused("signInExpired");
    if (!(await spendCode(tx, login, code, now))) {
      await countMiss(tx, email, browser, now);
      return keeping(refused("codeWrong", "code"));
    }
    // A right code was spent, and so was the way here.
    if (!(await spendToken(tx, tokenId, now))) return keeping(refused("signInExpired"));
    await markRight(tx, tryId);
    await endMisses(tx, email, browser);
    const { personId } = login;
    const sessionToken = await openSession(tx, { personId, secondFactorPassed: true, browser }, now);
    // Both counts know the device from now on: that of the address and that of the code.
    const byAddress = rememberDevice(browser.deviceCookie, accountKeyOf(login.email));
    return happened({ sessionToken, deviceCookie: rememberDevice(byAddress, accountKeyOf(accountId)) }, {});
  },
});

/** The second half of a log-in: the way on that signInWithPassword gave, and a code. */
export async function passSecondFactor(
  { code, halfWayToken }: { code: string; halfWayToken: string },
  browser: Browser,
  now: Instant,
): Promise<Outcome<SignedIn>> {
  const halfWay = await inTransaction(signIn, (tx) => findToken(tx, "second_factor", halfWayToken, now));
  if (!halfWay) return refused("signInExpired");
  const { accountId, email } = halfWay;
  const tryId = await claimTry({ purpose: "second_factor", account: accountId, browser }, now);
  if (!tryId) return refused("tooManyTries");
  if (await needsLogInLink(email, browser, now)) return refused("logInLinkNeeded");
  return pass(signIn, { code, halfWay, tryId, browser }, now);
}

/** The code of a demo person, so that a visitor of a demo server gets past this page; null anywhere else. */
export async function demoCode(halfWayToken: string, now: Instant): Promise<string | null> {
  if (!isShowcase()) return null;
  return inTransaction(signIn, async (tx) => {
    const halfWay = await findToken(tx, "second_factor", halfWayToken, now);
    const login = halfWay ? await accountById(tx, halfWay.accountId) : null;
    if (!login?.totpSecret || !login.email.endsWith(demoDomain)) return null;
    return codeAt(unsealTotp(login.id, login.totpSecret), login.totpLastStep, now);
  });
}
