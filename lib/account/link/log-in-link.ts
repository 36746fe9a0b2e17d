import "server-only";
import { inTransaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";
import { defineAct, inScope } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { made } from "@/lib/act/input";
import { type Outcome, refused } from "@/lib/act/outcome";
import type { Instant } from "@/lib/time/instant";
import type { Browser } from "../browser/browser";
import { accountById } from "../find-account";
import { rememberDevice } from "../sign-in/known-device";
import { forgetMisses } from "../sign-in/misses";
import { accountKeyOf } from "../sign-in/throttle";
import type { LinkUsed } from "./mailed-link";
import { findToken, spendToken } from "./tokens";

const signIn = system("sign-in");

const pass = defineAct({
  name: "account.logInLinkUsed",
  by: "anybody",
  input: made<{ token: string; browser: Browser }>(),
  may: inScope,
  notesAll: true,
  work: async ({ tx, now }, { token, browser }) => {
    const link = await findToken(tx, "log_in", token, now);
    const login = link && (await accountById(tx, link.accountId));
    if (!link || login?.state !== "active") return refused("linkExpired");
    if (!(await spendToken(tx, link.id, now))) return refused("linkExpired");
    await forgetMisses(tx, login.email);
    const deviceCookie = rememberDevice(browser.deviceCookie, accountKeyOf(login.email));
    return happened({ deviceCookie }, { subjectId: login.id });
  },
});

/**
 * The way on for the owner of an account that was guessed at too often: the counts begin anew and this browser is known
 * from now on. It logs nobody in; the password comes next.
 */
export const passLogInLink = (
  { token }: { token: string },
  browser: Browser,
  now: Instant,
): Promise<Outcome<LinkUsed>> => pass(signIn, { token, browser }, now);

/** Whether a link still leads on; looking does not use it up. */
export const isLogInLink = (token: string, now: Instant): Promise<boolean> =>
  inTransaction(signIn, async (tx) => (await findToken(tx, "log_in", token, now)) !== null);
