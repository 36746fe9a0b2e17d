import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { onlyRow } from "@/db/only-row";
import { emailChange } from "@/db/schema/change-request";
import type { PersonActor } from "@/lib/access/actor";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { made } from "@/lib/act/input";
import { done, type Outcome, refused } from "@/lib/act/outcome";
import { plan } from "@/lib/outbox/plan";
import { addMinutes, type Instant } from "@/lib/time/instant";
import type { Browser } from "../browser/browser";
import { type AccountForSignIn, accountById } from "../find-account";
import { type Confirmed, ofOwner, onceConfirmed } from "../password/once-confirmed";
import { emailChangeMinutes } from "../settings";
import { claimTry } from "../sign-in/throttle";

export type NewEmail = { email: string; currentPassword: string };

const askForEmail = defineAct({
  name: "account.emailChangeAsked",
  ...ofOwner,
  input: made<Confirmed & { email: string }>(),
  work: async ({ tx, now }, { login: { id: accountId, email: current }, owner, email }) => {
    const login = await accountById(tx, accountId);
    if (login?.state !== "active" || login.email !== current) return refused("changedMeanwhile");
    await tx
      .update(emailChange)
      .set({ endedAt: now })
      .where(and(eq(emailChange.accountId, accountId), isNull(emailChange.endedAt)));
    const expiresAt = addMinutes(now, emailChangeMinutes);
    const row = { accountId, newEmail: email, oldEmail: current, expiresAt };
    const inserted = await tx.insert(emailChange).values(row).returning({ id: emailChange.id });
    const emailChangeId = onlyRow(inserted).id;
    for (const kind of ["mail.email-confirm", "mail.email-change-notice"] as const)
      await plan(tx, {
        kind,
        payload: { emailChangeId },
        dedupeKey: `${kind}:${emailChangeId}`,
        runAt: now,
      });
    return happened(undefined, { after: { by: owner.personId } });
  },
});

/**
 * Asks for another address to log in with. It changes once the link that goes there is opened; the old address
 * is warned at once. Whether the new one belongs to somebody else is not told here.
 */
export function changeEmail(
  actor: PersonActor,
  { email, currentPassword }: NewEmail,
  browser: Browser,
  now: Instant,
): Promise<Outcome> {
  const counted = async (login: AccountForSignIn) => {
    if (email === login.email) return refused("nothingChanged", "email");
    const tryId = await claimTry({ purpose: "invitation", account: email, browser }, now);
    return tryId ? done({ email }) : refused("tooManyLetters", "email");
  };
  return onceConfirmed(askForEmail, { actor, currentPassword, browser }, counted, now);
}
