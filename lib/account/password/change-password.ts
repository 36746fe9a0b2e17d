import "server-only";
import { type PersonActor, system } from "@/lib/access/actor";
import { happened } from "@/lib/act/happened";
import { type Outcome, refused } from "@/lib/act/outcome";
import { runAct } from "@/lib/act/run-act";
import type { Instant } from "@/lib/time/instant";
import type { Browser } from "../browser/browser";
import { accountById } from "../find-account";
import { hashNewPassword, type NewPassword } from "./check-new-password";
import { confirmPassword } from "./confirm-password";
import { planPasswordChanged, setPassword } from "./set-password";

/** The own password, by somebody who knows the current one. All other sessions of the person end. */
export async function changePassword(
  actor: PersonActor,
  { currentPassword, ...input }: NewPassword & { currentPassword: string },
  browser: Browser,
  now: Instant,
): Promise<Outcome> {
  const act = "account.passwordChanged";
  const confirmed = await confirmPassword(actor, currentPassword, act, browser, now);
  if (!confirmed.ok) return confirmed;
  const { id: accountId, passwordHash: before } = confirmed.value;
  const hashed = await hashNewPassword(accountId, input);
  if (!hashed.ok) return hashed;
  const signIn = system("sign-in");
  return runAct<undefined>({
    actor: signIn,
    now,
    attempt: { act, subjectId: accountId },
    work: async (tx) => {
      const login = await accountById(tx, accountId);
      if (login?.state !== "active" || login.passwordHash !== before) return refused("changedMeanwhile");
      const { personId, sessionId: sparedSession } = actor;
      await setPassword(tx, { accountId, personId, passwordHash: hashed.value, sparedSession }, now);
      await planPasswordChanged(tx, accountId, now);
      return happened(undefined, { after: { by: personId } });
    },
  });
}
