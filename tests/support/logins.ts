import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { account, credential, loginAttempt, session } from "@/db/schema/account";
import { audit } from "@/db/schema/system";
import { inTransaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";
import { findSession } from "@/lib/access/find-session";
import type { Role } from "@/lib/access/roles";
import type { Browser } from "@/lib/account/browser/browser";
import { hashPassword } from "@/lib/account/password/password-hash";
import { newTotpSecret, sealTotp } from "@/lib/account/second-factor/totp";
import type { SignInStep } from "@/lib/account/sign-in/sign-in";
import type { Outcome } from "@/lib/act/outcome";
import { now } from "@/lib/time/clock";
import type { Instant } from "@/lib/time/instant";
import { asSetUp, makePerson } from "./factories";

export const goodPassword = "wandelen langs de Dommel";
let kept: Promise<string> | undefined;

/** A browser nobody has seen before, each on a network of its own. */
export const newBrowser = (more: Partial<Browser> = {}): Browser => ({
  network: `test-${randomUUID()}`,
  userAgent: "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Mobile/15E148 Safari/604.1",
  deviceCookie: null,
  sessionToken: null,
  ...more,
});

/** From active, step by step: the database knows no other way. */
const waysTo = { active: [], deactivated: ["deactivated"], invited: ["deactivated", "invited"] } as const;

type LoginOptions = {
  state?: "invited" | "active" | "deactivated";
  grants?: { role: Role; locationId: string | null }[];
  secondFactor?: boolean;
};

/** A person with an account and the good password; `totpSecret` when a second factor is wanted. */
export async function makeLogin({ state = "active", grants = [], secondFactor = false }: LoginOptions = {}) {
  const person = await makePerson("Mila", grants);
  kept ??= hashPassword(goodPassword);
  const passwordHash = state === "invited" ? null : await kept;
  const totpSecret = newTotpSecret();
  await asSetUp(async (tx) => {
    for (const next of waysTo[state])
      await tx.update(account).set({ state: next }).where(eq(account.id, person.accountId));
    await tx.insert(credential).values({
      accountId: person.accountId,
      passwordHash,
      totpSecret: secondFactor ? sealTotp(person.accountId, totpSecret) : null,
      totpConfirmedAt: secondFactor ? now() : null,
    });
  });
  return { ...person, totpSecret };
}

const asSignIn = <Result>(work: Parameters<typeof inTransaction<Result>>[1]) =>
  inTransaction(system("sign-in"), work);

export const sessionsOf = (personId: string) =>
  asSignIn((tx) =>
    tx.select().from(session).where(eq(session.personId, personId)).orderBy(session.createdAt),
  );
export const credentialOf = (accountId: string) =>
  asSignIn(async (tx) => (await tx.select().from(credential).where(eq(credential.accountId, accountId)))[0]);
export const stateOf = (accountId: string) =>
  asSignIn(
    async (tx) =>
      (await tx.select({ state: account.state }).from(account).where(eq(account.id, accountId)))[0]?.state,
  );
export const triesLogged = () => asSignIn((tx) => tx.select().from(loginAttempt));
export const auditAbout = (subjectId: string) =>
  asSetUp((tx) => tx.select().from(audit).where(eq(audit.subjectId, subjectId)).orderBy(audit.createdAt));

/** The session token of a log-in that went all the way. */
export function insideWith(outcome: Outcome<SignInStep>) {
  if (!outcome.ok || outcome.value.step !== "inside")
    throw new Error(`Not inside: ${JSON.stringify(outcome)}`);
  return outcome.value;
}

export const isInside = async (sessionToken: string, now: Instant) =>
  (await findSession(sessionToken, now)) !== null;
