import "server-only";
import { eq } from "drizzle-orm";
import { credential, recoveryCode } from "@/db/schema/account";
import type { PersonActor } from "@/lib/access/actor";
import { needsSecondFactor } from "@/lib/access/policy";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { made } from "@/lib/act/input";
import { done, type Outcome, refused } from "@/lib/act/outcome";
import type { Instant } from "@/lib/time/instant";
import type { Browser } from "../browser/browser";
import { accountById } from "../find-account";
import { type Confirmed, ofOwner, onceConfirmed, refuseAtOnce } from "../password/once-confirmed";
import { endSessions } from "../password/set-password";
import { renewRecoveryCodes } from "./recovery-codes";

const turnOff = defineAct({
  name: "account.secondFactorOff",
  ...ofOwner,
  input: made<Confirmed>(),
  work: async ({ tx, now }, { login: { id: accountId }, owner }) => {
    const login = await accountById(tx, accountId);
    if (!login?.hasSecondFactor) return refused("changedMeanwhile");
    const off = { totpSecret: null, totpConfirmedAt: null, totpLastStep: null };
    await tx.update(credential).set(off).where(eq(credential.accountId, accountId));
    await tx.delete(recoveryCode).where(eq(recoveryCode.accountId, accountId));
    await endSessions(tx, owner.personId, now, owner.sessionId);
    return happened(undefined, { after: { by: owner.personId } });
  },
});

const nothingMore = async () => done({});

/** Turns the second factor off, for people whose work does not need it. Other sessions end. */
export async function removeSecondFactor(
  actor: PersonActor,
  currentPassword: string,
  browser: Browser,
  now: Instant,
): Promise<Outcome> {
  if (needsSecondFactor(actor)) return refuseAtOnce(actor, turnOff.actName, "secondFactorNeeded", now);
  const proof = { actor, currentPassword, browser, secondStep: true } as const;
  return onceConfirmed(turnOff, proof, nothingMore, now);
}

const renewCodes = defineAct({
  name: "account.recoveryCodesRenewed",
  ...ofOwner,
  input: made<Confirmed>(),
  work: async ({ tx }, { login: { id: accountId }, owner }) => {
    const login = await accountById(tx, accountId);
    if (!login?.hasSecondFactor) return refused("changedMeanwhile");
    return happened(await renewRecoveryCodes(tx, accountId), { after: { by: owner.personId } });
  },
});

/** Ten new recovery codes in place of the old ones. */
export const replaceRecoveryCodes = (
  actor: PersonActor,
  currentPassword: string,
  browser: Browser,
  now: Instant,
): Promise<Outcome<string[]>> =>
  onceConfirmed(renewCodes, { actor, currentPassword, browser, secondStep: true }, nothingMore, now);
