import "server-only";
import { eq } from "drizzle-orm";
import { credential } from "@/db/schema/account";
import { inTransaction, type Transaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";
import { defineAct, inScope } from "@/lib/act/define-act";
import { type ActResult, happened, keeping, unrecorded } from "@/lib/act/happened";
import { made } from "@/lib/act/input";
import { type Outcome, refused } from "@/lib/act/outcome";
import type { Instant } from "@/lib/time/instant";
import type { Browser } from "../browser/browser";
import { type AccountForSignIn, accountByEmail } from "../find-account";
import { issueToken } from "../link/tokens";
import { type Fit, fitOf, hashPassword, needsRehash } from "../password/password-hash";
import { unlessBusy } from "../password/unless-busy";
import { openSession } from "../session/open-session";
import { rememberDevice } from "./known-device";
import { countMiss, endMisses, needsLogInLink } from "./misses";
import { accountKeyOf, claimTry, markRight } from "./throttle";

/** What the browser gets to keep. */
export type SignedIn = { sessionToken: string; deviceCookie: string };
export type SignInStep = ({ step: "inside" } & SignedIn) | { step: "second-factor"; halfWayToken: string };

const signIn = system("sign-in");

/** Better terms since the last time, or another Unicode form? The plain password is at hand only now. */
const rehashed = async (password: string, fit: Fit, hash: string | null) =>
  hash && (needsRehash(hash) || fit === "older form") ? hashPassword(password) : null;

/** Invited and deactivated people have none that counts. */
const hasPassword = (login: AccountForSignIn | null): login is AccountForSignIn =>
  login?.state === "active" || login?.state === "frozen";

async function nextStep(
  tx: Transaction,
  login: AccountForSignIn,
  browser: Browser,
  now: Instant,
): Promise<ActResult<SignInStep>> {
  if (login.hasSecondFactor) {
    const halfWayToken = await issueToken(tx, login.id, "second_factor", now);
    return unrecorded({ step: "second-factor", halfWayToken } as const);
  }
  const { id, personId } = login;
  await endMisses(tx, login.email, browser);
  const sessionToken = await openSession(tx, { personId, secondFactorPassed: false, browser }, now);
  const deviceCookie = rememberDevice(browser.deviceCookie, accountKeyOf(login.email));
  return happened({ step: "inside", sessionToken, deviceCookie } as const, { subjectId: id });
}

type Tried = {
  email: string;
  found: AccountForSignIn | null;
  fits: boolean;
  /** To keep in place of the hash that fitted. */
  passwordHash: string | null;
  tryId: string;
  browser: Browser;
};

const enter = defineAct({
  name: "account.signedIn",
  by: "anybody",
  input: made<Tried>(),
  may: inScope,
  about: ({ found }) => ({ subjectId: found?.id }),
  notesAll: true,
  work: async ({ tx, now }, { email, found, fits, passwordHash, tryId, browser }) => {
    const login = await accountByEmail(tx, email);
    // Deactivated, or given a new password, while the old one was being checked: then it counts as wrong.
    if (!fits || !hasPassword(login) || login.passwordHash !== found?.passwordHash) {
      await countMiss(tx, email, browser, now);
      return keeping(refused("signInFailed"));
    }
    await markRight(tx, tryId);
    if (login.state === "frozen") return keeping(refused("accountFrozen"));
    if (passwordHash)
      await tx.update(credential).set({ passwordHash }).where(eq(credential.accountId, login.id));
    return nextStep(tx, login, browser, now);
  },
});

/**
 * E-mail address and password. One answer and one duration for every failure: unknown, wrong, not yet
 * accepted, deactivated. Who has a second factor gets no session yet, only a way on to the next page. That an account
 * is on hold is told to who knows its password.
 */
export const signInWithPassword = (
  { email, password }: { email: string; password: string },
  browser: Browser,
  now: Instant,
): Promise<Outcome<SignInStep>> =>
  unlessBusy(async () => {
    const tryId = await claimTry({ purpose: "login", account: email, browser }, now);
    if (!tryId) return refused("tooManyTries");
    if (await needsLogInLink(email, browser, now)) return refused("logInLinkNeeded");
    const found = await inTransaction(signIn, (tx) => accountByEmail(tx, email));
    const fit = await fitOf(password, hasPassword(found) ? found.passwordHash : null);
    const fits = fit !== "no";
    const passwordHash = fits ? await rehashed(password, fit, found?.passwordHash ?? null) : null;
    return enter(signIn, { email, found, fits, passwordHash, tryId, browser }, now);
  });
