import "server-only";
import { inTransaction } from "@/db/transaction";
import { type PersonActor, system } from "@/lib/access/actor";
import { done, type Outcome, refused } from "@/lib/act/outcome";
import type { Act } from "@/lib/audit/acts";
import { recordRefusal } from "@/lib/audit/record-audit";
import type { Instant } from "@/lib/time/instant";
import type { Browser } from "../browser/browser";
import { type AccountForSignIn, accountOfPerson } from "../find-account";
import { countMiss, needsLogInLink } from "../sign-in/misses";
import { claimTry, markRight } from "../sign-in/throttle";
import { passwordFits } from "./password-hash";
import { unlessBusy } from "./unless-busy";

const signIn = system("sign-in");

/**
 * Asks the current password again before something changes about getting in. Tries count like those at the
 * door, so an open screen is no place to guess at leisure.
 */
export const confirmPassword = (
  actor: PersonActor,
  currentPassword: string,
  forAct: Act,
  browser: Browser,
  now: Instant,
): Promise<Outcome<AccountForSignIn>> =>
  unlessBusy(async () => {
    const found = await inTransaction(signIn, (tx) => accountOfPerson(tx, actor.personId));
    if (found?.state !== "active") return refused("notFound");
    const tryId = await claimTry({ purpose: "login", account: found.email, browser }, now);
    if (!tryId) return refused("tooManyTries");
    if (await needsLogInLink(found.email, browser, now)) return refused("logInLinkNeeded");
    if (await passwordFits(currentPassword, found.passwordHash)) {
      await inTransaction(signIn, (tx) => markRight(tx, tryId));
      return done(found);
    }
    await inTransaction(signIn, (tx) => countMiss(tx, found.email, browser, now));
    await recordRefusal(signIn, { act: forAct, subjectId: found.id }, now);
    return refused("currentPasswordWrong", "currentPassword");
  });
