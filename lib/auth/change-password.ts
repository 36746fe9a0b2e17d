import "server-only";
import { inTransaction } from "@/db/transaction";
import { done, type Outcome, refused } from "@/lib/action/outcome";
import { recordAudit, recordRefusal } from "@/lib/audit/record-audit";
import type { Instant } from "@/lib/time/instant";
import { type PersonActor, system } from "./actor";
import type { Browser } from "./browser";
import { hashNewPassword, type NewPassword, unlessBusy } from "./check-new-password";
import { accountOfPerson } from "./find-account";
import { passwordFits } from "./password-hash";
import { planPasswordChanged, setPassword } from "./set-password";
import { claimTry, markRight } from "./throttle";

const signIn = system("sign-in");

/**
 * The own password, by somebody who knows the current one. Tries count like those at the door, so an open
 * screen is no place to guess at leisure. All other sessions of the person end.
 */
export const changePassword = (
  actor: PersonActor,
  input: NewPassword & { currentPassword: string },
  browser: Browser,
  now: Instant,
): Promise<Outcome> =>
  unlessBusy(async () => {
    const found = await inTransaction(signIn, (tx) => accountOfPerson(tx, actor.personId));
    if (!found) return refused("notFound");
    const entry = { act: "account.passwordChanged", subjectId: found.id } as const;
    const tryId = await claimTry({ purpose: "login", account: found.email, browser }, now);
    if (!tryId) return refused("tooManyTries");
    if (!(await passwordFits(input.currentPassword, found.passwordHash))) {
      await recordRefusal(signIn, entry, now);
      return refused("currentPasswordWrong", "currentPassword");
    }
    const hashed = await hashNewPassword(found.id, input);
    return inTransaction(signIn, async (tx): Promise<Outcome> => {
      await markRight(tx, tryId);
      if (!hashed.ok) return hashed;
      const login = await accountOfPerson(tx, actor.personId);
      if (login?.state !== "active" || login.passwordHash !== found.passwordHash)
        return refused("changedMeanwhile");
      await setPassword(
        tx,
        {
          accountId: login.id,
          personId: actor.personId,
          passwordHash: hashed.value,
          sparedSession: actor.sessionId,
        },
        now,
      );
      await recordAudit(tx, signIn, { ...entry, after: { by: actor.personId } }, now);
      await planPasswordChanged(tx, login.id, now);
      return done();
    });
  });
