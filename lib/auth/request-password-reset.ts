import "server-only";
import { inTransaction } from "@/db/transaction";
import { done, type Outcome } from "@/lib/action/outcome";
import { recordAudit } from "@/lib/audit/record-audit";
import { plan } from "@/lib/outbox/plan";
import type { Instant } from "@/lib/time/instant";
import { system } from "./actor";
import type { Browser } from "./browser";
import { accountByEmail } from "./find-account";
import { noSoonerThan } from "./same-duration";
import { claimTry } from "./throttle";

const answerAfterMilliseconds = 400;

/**
 * Asks for a new password. The answer is the same, in the same time, for known, unknown and deactivated people
 * and when too many letters went out already; the letter itself is written later, by the outbox. Somebody who
 * has not accepted the invitation yet gets a new invitation.
 */
export function requestPasswordReset(email: string, browser: Browser, now: Instant): Promise<Outcome> {
  return noSoonerThan(answerAfterMilliseconds, planLetter(email, browser, now));
}

async function planLetter(email: string, browser: Browser, now: Instant): Promise<Outcome> {
  const actor = system("sign-in");
  const tryId = await claimTry({ purpose: "reset", account: email, browser }, now);
  if (!tryId) return done();
  await inTransaction(actor, async (tx) => {
    const login = await accountByEmail(tx, email);
    if (!login || login.state === "deactivated") return;
    const kind = login.state === "active" ? "mail.password-reset" : "mail.invitation";
    const dedupeKey = `${kind}:${login.id}:${tryId}`;
    await plan(tx, { kind, payload: { accountId: login.id }, dedupeKey, runAt: now });
    await recordAudit(tx, actor, { act: "account.passwordResetAsked", subjectId: login.id }, now);
  });
  return done();
}
