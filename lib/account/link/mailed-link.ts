import "server-only";
import { eq } from "drizzle-orm";
import { account } from "@/db/schema/account";
import { person } from "@/db/schema/person";
import { inTransaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";
import { happened } from "@/lib/act/happened";
import { type Outcome, refused } from "@/lib/act/outcome";
import { runAct } from "@/lib/act/run-act";
import type { Instant } from "@/lib/time/instant";
import type { Browser } from "../browser/browser";
import { accountById } from "../find-account";
import { hashNewPassword, type NewPassword } from "../password/check-new-password";
import { planPasswordChanged, setPassword } from "../password/set-password";
import { dropStrangersSecondFactor } from "../second-factor/strangers-second-factor";
import { rememberDevice } from "../sign-in/known-device";
import { forgetMisses } from "../sign-in/misses";
import { accountKeyOf } from "../sign-in/throttle";
import { accountStates } from "../states";
import { findToken, spendToken } from "./tokens";

const signIn = system("sign-in");

export type LinkKind = "reset" | "invitation";
export type LinkOwner = { firstName: string; email: string };

/** Which state an account must be in for its link to open. */
const rightState = { reset: "active", invitation: "invited" } as const;

/** Whose link this is; null when it is unknown, used or expired. Looking does not use it up. */
export const readLink = (kind: LinkKind, token: string, now: Instant): Promise<LinkOwner | null> =>
  inTransaction(signIn, async (tx) => {
    const link = await findToken(tx, kind, token, now);
    if (!link) return null;
    const [owner] = await tx
      .select({ firstName: person.givenName, email: account.email, state: account.state })
      .from(account)
      .innerJoin(person, eq(person.id, account.personId))
      .where(eq(account.id, link.accountId));
    return owner?.state === rightState[kind] ? { firstName: owner.firstName, email: owner.email } : null;
  });

export type LinkUse = NewPassword & { token: string };
/** Signing in comes next, by hand; but this browser belongs to the owner of the mailbox from now on. */
export type LinkUsed = { deviceCookie: string };

/** Uses a mailed link to set a password, once. Whoever comes second is told that the link is gone. */
export async function setPasswordByLink(
  kind: LinkKind,
  input: LinkUse,
  browser: Browser,
  now: Instant,
): Promise<Outcome<LinkUsed>> {
  const act = kind === "reset" ? "account.passwordReset" : "account.invitationAccepted";
  const link = await inTransaction(signIn, (tx) => findToken(tx, kind, input.token, now));
  if (!link) return refused("linkExpired");
  const { accountId } = link;
  const hashed = await hashNewPassword(accountId, input);
  if (!hashed.ok) return hashed;
  return runAct<LinkUsed>({
    actor: signIn,
    now,
    attempt: { act, subjectId: accountId },
    notesAll: true,
    work: async (tx) => {
      const login = await accountById(tx, accountId);
      if (login?.state !== rightState[kind]) return refused("linkExpired");
      if (!(await spendToken(tx, link.id, now))) return refused("linkExpired");
      await setPassword(tx, { accountId, personId: login.personId, passwordHash: hashed.value }, now);
      await forgetMisses(tx, login.email);
      if (kind === "invitation") {
        await dropStrangersSecondFactor(tx, accountId);
        const second = await accountStates.take(tx, "accept", eq(account.id, accountId));
        if (second) return refused("linkExpired");
      } else await planPasswordChanged(tx, accountId, now);
      return happened({ deviceCookie: rememberDevice(browser.deviceCookie, accountKeyOf(login.email)) }, {});
    },
  });
}
