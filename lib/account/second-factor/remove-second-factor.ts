import "server-only";
import { eq } from "drizzle-orm";
import { credential, recoveryCode } from "@/db/schema/account";
import { type PersonActor, system } from "@/lib/access/actor";
import { needsSecondFactor } from "@/lib/access/policy";
import { happened } from "@/lib/act/happened";
import { type Outcome, type Refused, refused } from "@/lib/act/outcome";
import { runAct } from "@/lib/act/run-act";
import type { Act } from "@/lib/audit/acts";
import { recordRefusal } from "@/lib/audit/record-audit";
import type { Instant } from "@/lib/time/instant";
import type { Browser } from "../browser/browser";
import { accountById } from "../find-account";
import { confirmPassword } from "../password/confirm-password";
import { endSessions } from "../password/set-password";
import { renewRecoveryCodes } from "./recovery-codes";

const signIn = system("sign-in");

/** Only a log-in that passed the second step may weaken it: the password alone is what it protects against. */
async function withoutSecondStep(actor: PersonActor, act: Act, now: Instant): Promise<Refused | null> {
  if (actor.secondFactorPassed) return null;
  await recordRefusal(signIn, { act, subjectId: actor.personId }, now);
  return refused("secondStepFirst");
}

/** Turns the second factor off, for people whose work does not need it. Other sessions end. */
export async function removeSecondFactor(
  actor: PersonActor,
  currentPassword: string,
  browser: Browser,
  now: Instant,
): Promise<Outcome> {
  const act = "account.secondFactorOff";
  if (needsSecondFactor(actor)) {
    await recordRefusal(signIn, { act, subjectId: actor.personId }, now);
    return refused("secondFactorNeeded");
  }
  const unproven = await withoutSecondStep(actor, act, now);
  if (unproven) return unproven;
  const confirmed = await confirmPassword(actor, currentPassword, act, browser, now);
  if (!confirmed.ok) return confirmed;
  const accountId = confirmed.value.id;
  return runAct<undefined>({
    actor: signIn,
    now,
    attempt: { act, subjectId: accountId },
    work: async (tx) => {
      const login = await accountById(tx, accountId);
      if (!login?.hasSecondFactor) return refused("changedMeanwhile");
      const off = { totpSecret: null, totpConfirmedAt: null, totpLastStep: null };
      await tx.update(credential).set(off).where(eq(credential.accountId, accountId));
      await tx.delete(recoveryCode).where(eq(recoveryCode.accountId, accountId));
      await endSessions(tx, actor.personId, now, actor.sessionId);
      return happened(undefined, { after: { by: actor.personId } });
    },
  });
}

/** Ten new recovery codes in place of the old ones. */
export async function replaceRecoveryCodes(
  actor: PersonActor,
  currentPassword: string,
  browser: Browser,
  now: Instant,
): Promise<Outcome<string[]>> {
  const act = "account.recoveryCodesRenewed";
  const unproven = await withoutSecondStep(actor, act, now);
  if (unproven) return unproven;
  const confirmed = await confirmPassword(actor, currentPassword, act, browser, now);
  if (!confirmed.ok) return confirmed;
  const accountId = confirmed.value.id;
  return runAct<string[]>({
    actor: signIn,
    now,
    attempt: { act, subjectId: accountId },
    work: async (tx) => {
      const login = await accountById(tx, accountId);
      if (!login?.hasSecondFactor) return refused("changedMeanwhile");
      return happened(await renewRecoveryCodes(tx, accountId), { after: { by: actor.personId } });
    },
  });
}
