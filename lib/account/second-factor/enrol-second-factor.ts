import "server-only";
import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { credential, session } from "@/db/schema/account";
import { inTransaction } from "@/db/transaction";
import { type PersonActor, system } from "@/lib/access/actor";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { made } from "@/lib/act/input";
import { done, type Outcome, refused } from "@/lib/act/outcome";
import type { Instant } from "@/lib/time/instant";
import type { Browser } from "../browser/browser";
import { accountById, accountOfPerson } from "../find-account";
import { type Confirmed, ofOwner, onceConfirmed } from "../password/once-confirmed";
import { endSessions } from "../password/set-password";
import { renewRecoveryCodes } from "./recovery-codes";
import { newTotpSecret, sealTotp, stepOfCode, unsealTotp } from "./totp";

const signIn = system("sign-in");

/**
 * Draws a secret for the app, a new one each time, and answers the name under which it is shown this once: whoever saw
 * an earlier one gains nothing. It does nothing until a code of it was right.
 */
export const beginSecondFactor = (actor: PersonActor, now: Instant): Promise<Outcome<string>> =>
  inTransaction(signIn, async (tx): Promise<Outcome<string>> => {
    const login = await accountOfPerson(tx, actor.personId);
    if (login?.state !== "active") return refused("notFound");
    if (login.hasSecondFactor) return refused("secondFactorOnAlready");
    const totpBegunId = randomUUID();
    const fresh = { totpSecret: sealTotp(login.id, newTotpSecret()), totpBegunId, totpBegunAt: now };
    await tx
      .insert(credential)
      .values({ accountId: login.id, ...fresh })
      .onConflictDoUpdate({ target: credential.accountId, set: fresh });
    return done(totpBegunId);
  });

const turnOn = defineAct({
  name: "account.secondFactorOn",
  ...ofOwner,
  input: made<Confirmed & { code: string }>(),
  work: async ({ tx, now }, { login: { id: accountId }, owner, code }) => {
    const login = await accountById(tx, accountId);
    if (login?.state !== "active" || !login.totpSecret) return refused("changedMeanwhile");
    if (login.hasSecondFactor) return refused("secondFactorOnAlready");
    const totpLastStep = stepOfCode(unsealTotp(login.id, login.totpSecret), code, null, now);
    if (totpLastStep === null) return refused("codeWrong", "code");
    await tx
      .update(credential)
      .set({ totpConfirmedAt: now, totpLastStep, totpBegunId: null, totpBegunAt: null })
      .where(eq(credential.accountId, login.id));
    await tx.update(session).set({ secondFactorPassed: true }).where(eq(session.id, owner.sessionId));
    await endSessions(tx, owner.personId, now, owner.sessionId);
    return happened(await renewRecoveryCodes(tx, login.id), { after: { by: owner.personId } });
  },
});

/**
 * Turns the second factor on with a first right code, answers the recovery codes (never readable again) and
 * counts this session as passed. Other sessions end: they came in without it.
 */
export const enrolSecondFactor = (
  actor: PersonActor,
  { code, currentPassword }: { code: string; currentPassword: string },
  browser: Browser,
  now: Instant,
): Promise<Outcome<string[]>> =>
  onceConfirmed(turnOn, { actor, currentPassword, browser }, async () => done({ code }), now);
