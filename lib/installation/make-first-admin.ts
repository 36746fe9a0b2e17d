import "server-only";
import { and, eq, gt, isNull } from "drizzle-orm";
import type { z } from "zod";
import { holdLock } from "@/db/hold-lock";
import { onlyRow } from "@/db/only-row";
import { account, credential } from "@/db/schema/account";
import { person, personContact, roleGrant } from "@/db/schema/person";
import { setupCode } from "@/db/schema/setup-code";
import { inTransaction, type Transaction } from "@/db/transaction";
import type { Browser } from "@/lib/account/browser/browser";
import { hashNewPassword } from "@/lib/account/password/check-new-password";
import { openSession } from "@/lib/account/session/open-session";
import { rememberDevice } from "@/lib/account/sign-in/known-device";
import type { SignedIn } from "@/lib/account/sign-in/sign-in";
import { accountKeyOf } from "@/lib/account/sign-in/throttle";
import { defineAct, inScope } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { made } from "@/lib/act/input";
import { type Outcome, refused } from "@/lib/act/outcome";
import { today } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import { atConsole } from "./console";
import { hasAdmin } from "./has-admin";
import type { firstAdminSchema } from "./schema";
import { setupCodeHash } from "./setup-code";

type FirstAdmin = z.output<typeof firstAdminSchema>;
type Admitted = Omit<FirstAdmin, "password" | "passwordAgain"> & { passwordHash: string; browser: Browser };

const gone = refused("setupCodeGone", "code");

/** The code as long as it opens something, held until the transaction ends. */
async function liveCode(tx: Transaction, code: string, now: Instant): Promise<string | undefined> {
  const living = and(isNull(setupCode.usedAt), gt(setupCode.expiresAt, now));
  const [found] = await tx
    .select({ id: setupCode.id })
    .from(setupCode)
    .where(and(eq(setupCode.codeHash, setupCodeHash(code)), living))
    .for("update");
  return found?.id;
}

/** A person with an account that is in use at once: the code at the console stands for the proof of a mailbox. */
async function addAdmin(tx: Transaction, admitted: Admitted, now: Instant): Promise<string> {
  const { givenName, namePrefix, familyName, email, passwordHash } = admitted;
  const names = { givenName, namePrefix, familyName };
  const personId = onlyRow(await tx.insert(person).values(names).returning({ id: person.id })).id;
  await tx.insert(personContact).values({ personId });
  const added = await tx
    .insert(account)
    .values({ personId, email, state: "active" })
    .returning({ id: account.id });
  await tx.insert(credential).values({ accountId: onlyRow(added).id, passwordHash, passwordChangedAt: now });
  await tx.insert(roleGrant).values({ personId, role: "admin", startsOn: today(now) });
  return personId;
}

const admit = defineAct({
  name: "installation.adminMade",
  by: "anybody",
  input: made<Admitted>(),
  may: inScope,
  notesAll: true,
  work: async ({ tx, now }, admitted) => {
    await holdLock(tx, "installation");
    if (await hasAdmin(tx)) return refused("alreadySetUp");
    const codeId = await liveCode(tx, admitted.code, now);
    if (!codeId) return gone;
    await tx.update(setupCode).set({ usedAt: now }).where(eq(setupCode.id, codeId));
    const personId = await addAdmin(tx, admitted, now);
    const opening = { personId, secondFactorPassed: false, browser: admitted.browser };
    const sessionToken = await openSession(tx, opening, now);
    const deviceCookie = rememberDevice(admitted.browser.deviceCookie, accountKeyOf(admitted.email));
    return happened({ sessionToken, deviceCookie }, { subjectId: personId });
  },
});

/**
 * Whoever holds the code becomes the first administrator, and is logged in: of two at once one. Everything else of the
 * set-up is done by that account, once its second factor is on. The code is asked before a password costs anything.
 */
export async function makeFirstAdmin(
  { password, passwordAgain, ...who }: FirstAdmin,
  browser: Browser,
  now: Instant,
): Promise<Outcome<SignedIn>> {
  const found = await inTransaction(atConsole, (tx) => liveCode(tx, who.code, now));
  if (!found) return admit(atConsole, { ...who, passwordHash: "", browser }, now);
  const names = [who.givenName, who.familyName, who.email];
  const hashed = await hashNewPassword(null, { password, passwordAgain }, names);
  return hashed.ok ? admit(atConsole, { ...who, passwordHash: hashed.value, browser }, now) : hashed;
}
