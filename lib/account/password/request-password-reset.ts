import "server-only";
import { system } from "@/lib/access/actor";
import { defineAct, inScope } from "@/lib/act/define-act";
import { happened, unrecorded } from "@/lib/act/happened";
import { made } from "@/lib/act/input";
import { done, type Outcome } from "@/lib/act/outcome";
import { plan } from "@/lib/outbox/plan";
import type { Instant } from "@/lib/time/instant";
import type { Browser } from "../browser/browser";
import { accountByEmail } from "../find-account";
import { claimLetterTurn, type LetterTurn } from "../link/letter-turn";
import { noSoonerThan } from "../sign-in/same-duration";

const answerAfterMilliseconds = 400;
/** Who is on hold or shut out gets nothing. */
const letterFor = { active: "mail.password-reset", invited: "mail.invitation" } as const;

const planReset = defineAct({
  name: "account.passwordResetAsked",
  by: "anybody",
  input: made<{ email: string; turn: LetterTurn }>(),
  may: inScope,
  work: async ({ tx }, { email, turn }) => {
    const login = await accountByEmail(tx, email);
    if (login?.state !== "active" && login?.state !== "invited") return unrecorded(undefined);
    const kind = letterFor[login.state];
    const dedupeKey = `${kind}:${login.id}:${turn.tryId}`;
    await plan(tx, { kind, payload: { accountId: login.id }, dedupeKey, runAt: turn.at });
    return happened(undefined, { subjectId: login.id });
  },
});

/**
 * Asks for a new password. The answer is the same, in the same time, for known, unknown and deactivated people
 * and when the letter has to wait because many went out already; it is written later, by the outbox. Somebody who has
 * not accepted the invitation yet gets that again.
 */
export function requestPasswordReset(email: string, browser: Browser, now: Instant): Promise<Outcome> {
  return noSoonerThan(answerAfterMilliseconds, planLetter(email, browser, now));
}

async function planLetter(email: string, browser: Browser, now: Instant): Promise<Outcome> {
  const turn = await claimLetterTurn(email, browser, now);
  return turn ? planReset(system("sign-in"), { email, turn }, now) : done();
}
