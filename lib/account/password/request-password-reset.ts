import "server-only";
import { system } from "@/lib/access/actor";
import { happened, unrecorded } from "@/lib/act/happened";
import { done, type Outcome } from "@/lib/act/outcome";
import { runAct } from "@/lib/act/run-act";
import { plan } from "@/lib/outbox/plan";
import type { Instant } from "@/lib/time/instant";
import type { Browser } from "../browser/browser";
import { accountByEmail } from "../find-account";
import { claimLetterTurn } from "../link/letter-turn";
import { noSoonerThan } from "../sign-in/same-duration";

const answerAfterMilliseconds = 400;
/** Who is on hold or shut out gets nothing. */
const letterFor = { active: "mail.password-reset", invited: "mail.invitation" } as const;

/**
 * Asks for a new password. The answer is the same, in the same time, for known, unknown and deactivated people
 * and when the letter has to wait because many went out already; it is written later, by the outbox. Somebody who has
 * not accepted the invitation yet gets that again.
 */
export function requestPasswordReset(email: string, browser: Browser, now: Instant): Promise<Outcome> {
  return noSoonerThan(answerAfterMilliseconds, planLetter(email, browser, now));
}

async function planLetter(email: string, browser: Browser, now: Instant): Promise<Outcome> {
  const actor = system("sign-in");
  const turn = await claimLetterTurn(email, browser, now);
  if (!turn) return done();
  return runAct<undefined>({
    actor,
    now,
    attempt: { act: "account.passwordResetAsked" },
    work: async (tx) => {
      const login = await accountByEmail(tx, email);
      if (login?.state !== "active" && login?.state !== "invited") return unrecorded(undefined);
      const kind = letterFor[login.state];
      const dedupeKey = `${kind}:${login.id}:${turn.tryId}`;
      await plan(tx, { kind, payload: { accountId: login.id }, dedupeKey, runAt: turn.at });
      return happened(undefined, { subjectId: login.id });
    },
  });
}
