import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { onlyRow } from "@/db/only-row";
import { emailChange } from "@/db/schema/change-request";
import { type PersonActor, system } from "@/lib/access/actor";
import { happened } from "@/lib/act/happened";
import { type Outcome, refused } from "@/lib/act/outcome";
import { runAct } from "@/lib/act/run-act";
import { plan } from "@/lib/outbox/plan";
import { addMinutes, type Instant } from "@/lib/time/instant";
import type { Browser } from "../browser/browser";
import { accountById } from "../find-account";
import { confirmPassword } from "../password/confirm-password";
import { emailChangeMinutes } from "../settings";
import { claimTry } from "../sign-in/throttle";

const signIn = system("sign-in");

export type NewEmail = { email: string; currentPassword: string };

/**
 * Asks for another address to log in with. It changes once the link that goes there is opened; the old address
 * is warned at once. Whether the new one belongs to somebody else is not told here.
 */
export async function changeEmail(
  actor: PersonActor,
  { email, currentPassword }: NewEmail,
  browser: Browser,
  now: Instant,
): Promise<Outcome> {
  const act = "account.emailChangeAsked";
  const confirmed = await confirmPassword(actor, currentPassword, act, browser, now);
  if (!confirmed.ok) return confirmed;
  const { id: accountId, email: current } = confirmed.value;
  if (email === current) return refused("nothingChanged", "email");
  if (!(await claimTry({ purpose: "invitation", account: email, browser }, now)))
    return refused("tooManyLetters", "email");
  return runAct<undefined>({
    actor: signIn,
    now,
    attempt: { act, subjectId: accountId },
    work: async (tx) => {
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
      return happened(undefined, { after: { by: actor.personId } });
    },
  });
}
