import "server-only";
import { and, eq, gte, isNull, lte, or } from "drizzle-orm";
import { account, credential, recoveryCode } from "@/db/schema/account";
import { roleGrant } from "@/db/schema/person";
import type { Transaction } from "@/db/transaction";
import { issueToken } from "@/lib/account/link/tokens";
import { endSessions } from "@/lib/account/password/set-password";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { raiseAlarm } from "@/lib/act/raise-alarm";
import { today } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import { isConsole } from "./console";
import { recoverAdminSchema } from "./schema";

/** Who administers today and has an account at this address; held, so that two links are not made at once. */
async function findAdmin(tx: Transaction, email: string, now: Instant) {
  const day = today(now);
  const [found] = await tx
    .select({ accountId: account.id, personId: account.personId, state: account.state })
    .from(account)
    .innerJoin(roleGrant, and(eq(roleGrant.personId, account.personId), eq(roleGrant.role, "admin")))
    .where(
      and(
        eq(account.email, email),
        lte(roleGrant.startsOn, day),
        or(isNull(roleGrant.endsOn), gte(roleGrant.endsOn, day)),
      ),
    )
    .limit(1)
    .for("update", { of: account });
  return found;
}

/** Half an hour for a new password, and a new second factor at the log-in after it. */
const linkOf = (tx: Transaction, accountId: string, now: Instant) => issueToken(tx, accountId, "reset", now);

/**
 * Lets an administrator back in whom nobody else can help: password, phone and codes gone, the account shut or on hold.
 * Whoever stands at the console owns the data anyway; that it was done stands in the audit, and all administrators see it.
 */
export const recoverAdmin = defineAct({
  name: "account.recovered",
  by: "anybody",
  input: recoverAdminSchema,
  may: isConsole,
  work: async ({ tx, now }, { email }) => {
    const admin = await findAdmin(tx, email, now);
    if (!admin) return refused("notAnAdmin", "email");
    const { accountId, personId } = admin;
    await reopen(tx, admin);
    const off = { totpSecret: null, totpConfirmedAt: null, totpLastStep: null };
    await tx.update(credential).set(off).where(eq(credential.accountId, accountId));
    await tx.delete(recoveryCode).where(eq(recoveryCode.accountId, accountId));
    await endSessions(tx, personId, now);
    await raiseAlarm(tx, { kind: "admin-recovered", subject: accountId, facts: { personId }, at: now });
    const before = { state: admin.state };
    return happened({ token: await linkOf(tx, accountId, now) }, { subjectId: accountId, before });
  },
});

/** By the steps there are: one that was shut out is invited first, and the link stands for its mailbox. */
async function reopen(tx: Transaction, { accountId, state }: { accountId: string; state: string }) {
  if (state === "deactivated")
    await tx.update(account).set({ state: "invited" }).where(eq(account.id, accountId));
  if (state !== "active") await tx.update(account).set({ state: "active" }).where(eq(account.id, accountId));
}
