import "server-only";
import { eq } from "drizzle-orm";
import { account } from "@/db/schema/account";
import { person } from "@/db/schema/person";
import { inTransaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";
import { type ActContext, type DefinedAct, inScope } from "@/lib/act/define-act";
import { made } from "@/lib/act/input";
import { type Outcome, refused } from "@/lib/act/outcome";
import type { Instant } from "@/lib/time/instant";
import type { Browser } from "../browser/browser";
import { accountById } from "../find-account";
import { hashNewPassword, type NewPassword } from "../password/check-new-password";
import { setPassword } from "../password/set-password";
import { rememberDevice } from "../sign-in/known-device";
import { forgetMisses } from "../sign-in/misses";
import { accountKeyOf } from "../sign-in/throttle";
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

type Use = { link: { id: string; accountId: string }; passwordHash: string; browser: Browser };

/** What the acts of both links share. */
export const byLink = {
  by: "anybody",
  input: made<Use>(),
  may: inScope,
  about: ({ link }: Use) => ({ subjectId: link.accountId }),
  notesAll: true,
} as const;

/** Sets the password, once: null for whoever comes second. */
export async function spendLink(
  { tx, now }: ActContext,
  kind: LinkKind,
  { link: { id, accountId }, passwordHash, browser }: Use,
): Promise<LinkUsed | null> {
  const login = await accountById(tx, accountId);
  if (login?.state !== rightState[kind] || !(await spendToken(tx, id, now))) return null;
  await setPassword(tx, { accountId, personId: login.personId, passwordHash }, now);
  await forgetMisses(tx, login.email);
  return { deviceCookie: rememberDevice(browser.deviceCookie, accountKeyOf(login.email)) };
}

/** Uses a mailed link to set a password, once. Whoever comes second is told that the link is gone. */
export async function setPasswordByLink(
  act: DefinedAct<"anybody", typeof byLink.input, LinkUsed>,
  kind: LinkKind,
  input: LinkUse,
  browser: Browser,
  now: Instant,
): Promise<Outcome<LinkUsed>> {
  const link = await inTransaction(signIn, (tx) => findToken(tx, kind, input.token, now));
  if (!link) return refused("linkExpired");
  const hashed = await hashNewPassword(link.accountId, input);
  return hashed.ok ? act(signIn, { link, passwordHash: hashed.value, browser }, now) : hashed;
}
