import "server-only";
import { eq, type SQL } from "drizzle-orm";
import { account, type accountStates, credential } from "@/db/schema/account";
import type { Transaction } from "@/db/transaction";
import type { Instant } from "@/lib/time/instant";

/** All that signing in needs to know of an account; only the job "sign-in" can read it. */
export type AccountForSignIn = {
  id: string;
  personId: string;
  email: string;
  state: (typeof accountStates)[number];
  passwordHash: string | null;
  totpSecret: string | null;
  hasSecondFactor: boolean;
  totpLastStep: number | null;
  totpBegunId: string | null;
  totpBegunAt: Instant | null;
};

/**
 * Locks first and reads in a second statement: one statement that waits for the lock would go on with the
 * password and codes as they were before it waited.
 */
async function find(tx: Transaction, where: SQL): Promise<AccountForSignIn | null> {
  const [locked] = await tx.select({ id: account.id }).from(account).where(where).for("update");
  if (!locked) return null;
  const [row] = await tx
    .select({
      id: account.id,
      personId: account.personId,
      email: account.email,
      state: account.state,
      passwordHash: credential.passwordHash,
      totpSecret: credential.totpSecret,
      totpConfirmedAt: credential.totpConfirmedAt,
      totpLastStep: credential.totpLastStep,
      totpBegunId: credential.totpBegunId,
      totpBegunAt: credential.totpBegunAt,
    })
    .from(account)
    .leftJoin(credential, eq(credential.accountId, account.id))
    .where(eq(account.id, locked.id));
  if (!row) return null;
  const { totpConfirmedAt, ...rest } = row;
  return { ...rest, hasSecondFactor: totpConfirmedAt !== null };
}

/** Locked until the end of the transaction, so that two acts on one account come one after the other. */
export const accountByEmail = (tx: Transaction, email: string) => find(tx, eq(account.email, email));
export const accountById = (tx: Transaction, id: string) => find(tx, eq(account.id, id));
export const accountOfPerson = (tx: Transaction, personId: string) =>
  find(tx, eq(account.personId, personId));
