import "server-only";
import { type Actor, type PersonActor, system } from "@/lib/access/actor";
import { inScope } from "@/lib/act/define-act";
import { type Outcome, type Refused, refused } from "@/lib/act/outcome";
import type { Act } from "@/lib/audit/acts";
import { recordRefusal } from "@/lib/audit/record-audit";
import type { RefusalCode } from "@/lib/texts/refusals";
import type { Instant } from "@/lib/time/instant";
import type { Browser } from "../browser/browser";
import type { AccountForSignIn } from "../find-account";
import { confirmPassword } from "./confirm-password";

const signIn = system("sign-in");

/** Whose account it is, as it was when the password fitted, and who showed that. */
export type Confirmed = { login: AccountForSignIn; owner: PersonActor };

/** What acts about getting in share: they run as the log-in, which alone reaches passwords and codes. */
export const ofOwner = {
  by: "anybody",
  may: inScope,
  about: ({ login }: Confirmed) => ({ subjectId: login.id }),
} as const;

type OwnersAct<Input, Value> = ((
  actor: Actor,
  input: Input & Confirmed,
  now: Instant,
) => Promise<Outcome<Value>>) & { actName: Act };

type Proof = {
  actor: PersonActor;
  currentPassword: string;
  browser: Browser;
  /** Only a log-in that passed the second step may weaken it: the password alone is what it protects against. */
  secondStep?: true;
};

/** Refused before a password is asked for; noted like every attempt at the door. */
export async function refuseAtOnce(
  actor: PersonActor,
  act: Act,
  code: RefusalCode,
  now: Instant,
): Promise<Refused> {
  await recordRefusal(signIn, { act, subjectId: actor.personId }, now);
  return refused(code);
}

/** Runs an act once its owner showed the current password. `prepare` makes the rest of what it takes, or refuses. */
export async function onceConfirmed<Input, Value>(
  act: OwnersAct<Input, Value>,
  { actor, currentPassword, browser, secondStep }: Proof,
  prepare: (login: AccountForSignIn) => Promise<Outcome<Input>>,
  now: Instant,
): Promise<Outcome<Value>> {
  if (secondStep && !actor.secondFactorPassed)
    return refuseAtOnce(actor, act.actName, "secondStepFirst", now);
  const confirmed = await confirmPassword(actor, currentPassword, act.actName, browser, now);
  if (!confirmed.ok) return confirmed;
  const prepared = await prepare(confirmed.value);
  if (!prepared.ok) return prepared;
  return act(signIn, { ...prepared.value, login: confirmed.value, owner: actor }, now);
}
