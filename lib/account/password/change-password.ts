import "server-only";
import type { PersonActor } from "@/lib/access/actor";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { made } from "@/lib/act/input";
import { done, type Outcome, refused } from "@/lib/act/outcome";
import type { Instant } from "@/lib/time/instant";
import type { Browser } from "../browser/browser";
import { type AccountForSignIn, accountById } from "../find-account";
import { hashNewPassword, type NewPassword } from "./check-new-password";
import { type Confirmed, ofOwner, onceConfirmed } from "./once-confirmed";
import { planPasswordChanged, setPassword } from "./set-password";

const setOwnPassword = defineAct({
  name: "account.passwordChanged",
  ...ofOwner,
  input: made<Confirmed & { passwordHash: string }>(),
  work: async ({ tx, now }, { login: { id: accountId, passwordHash: before }, owner, passwordHash }) => {
    const login = await accountById(tx, accountId);
    if (login?.state !== "active" || login.passwordHash !== before) return refused("changedMeanwhile");
    const { personId, sessionId: sparedSession } = owner;
    await setPassword(tx, { accountId, personId, passwordHash, sparedSession }, now);
    await planPasswordChanged(tx, accountId, now);
    return happened(undefined, { after: { by: personId } });
  },
});

/** The own password, by somebody who knows the current one. All other sessions of the person end. */
export function changePassword(
  actor: PersonActor,
  { currentPassword, ...input }: NewPassword & { currentPassword: string },
  browser: Browser,
  now: Instant,
): Promise<Outcome> {
  const hashed = async ({ id }: AccountForSignIn) => {
    const passwordHash = await hashNewPassword(id, input);
    return passwordHash.ok ? done({ passwordHash: passwordHash.value }) : passwordHash;
  };
  return onceConfirmed(setOwnPassword, { actor, currentPassword, browser }, hashed, now);
}
