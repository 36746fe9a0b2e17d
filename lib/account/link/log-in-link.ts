import "server-only";
import { inTransaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";
import { happened } from "@/lib/act/happened";
import { type Outcome, refused } from "@/lib/act/outcome";
import { runAct } from "@/lib/act/run-act";
import type { Instant } from "@/lib/time/instant";
import type { Browser } from "../browser/browser";
import { accountById } from "../find-account";
import { rememberDevice } from "../sign-in/known-device";
import { forgetMisses } from "../sign-in/misses";
import { accountKeyOf } from "../sign-in/throttle";
import type { LinkUsed } from "./mailed-link";
import { findToken, spendToken } from "./tokens";

const signIn = system("sign-in");

/**
 * The way on for the owner of an account that was guessed at too often: the counts begin anew and this browser is known
 * from now on. It logs nobody in; the password comes next.
 */
export async function passLogInLink(
  { token }: { token: string },
  browser: Browser,
  now: Instant,
): Promise<Outcome<LinkUsed>> {
  return runAct<LinkUsed>({
    actor: signIn,
    now,
    attempt: { act: "account.logInLinkUsed" },
    notesAll: true,
    work: async (tx) => {
      const link = await findToken(tx, "log_in", token, now);
      const login = link && (await accountById(tx, link.accountId));
      if (!link || login?.state !== "active") return refused("linkExpired");
      if (!(await spendToken(tx, link.id, now))) return refused("linkExpired");
      await forgetMisses(tx, login.email);
      const deviceCookie = rememberDevice(browser.deviceCookie, accountKeyOf(login.email));
      return happened({ deviceCookie }, { subjectId: login.id });
    },
  });
}

/** Whether a link still leads on; looking does not use it up. */
export const isLogInLink = (token: string, now: Instant): Promise<boolean> =>
  inTransaction(signIn, async (tx) => (await findToken(tx, "log_in", token, now)) !== null);
