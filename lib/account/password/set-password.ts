import "server-only";
import { and, eq, isNull, ne } from "drizzle-orm";
import { credential, session } from "@/db/schema/account";
import type { Transaction } from "@/db/transaction";
import { plan } from "@/lib/outbox/plan";
import type { Instant } from "@/lib/time/instant";

/** Ends the sessions of a person, but for the one that is spared. */
export const endSessions = (tx: Transaction, personId: string, now: Instant, spared?: string) =>
  tx
    .update(session)
    .set({ revokedAt: now })
    .where(
      and(
        eq(session.personId, personId),
        isNull(session.revokedAt),
        spared ? ne(session.id, spared) : undefined,
      ),
    )
    .returning({ id: session.id });

type Setting = { accountId: string; personId: string; passwordHash: string; sparedSession?: string };

/**
 * A new password in place of the old one; its other sessions end. A trigger voids links, half-finished log-ins, a
 * change of address that waits and a second factor that was never confirmed; one that is on stays as it was.
 */
export async function setPassword(tx: Transaction, setting: Setting, now: Instant): Promise<void> {
  const { accountId, personId, passwordHash, sparedSession } = setting;
  const fresh = { passwordHash, passwordChangedAt: now };
  await tx
    .insert(credential)
    .values({ accountId, ...fresh })
    .onConflictDoUpdate({ target: credential.accountId, set: fresh });
  await endSessions(tx, personId, now, sparedSession);
}

/** The letter that warns the owner in case it was somebody else. */
export const planPasswordChanged = (tx: Transaction, accountId: string, now: Instant) =>
  plan(tx, {
    kind: "mail.password-changed",
    payload: { accountId },
    dedupeKey: `mail.password-changed:${accountId}:${now.toISOString()}`,
    runAt: now,
  });
