import "server-only";
import { createHmac } from "node:crypto";
import { and, desc, eq, gt, isNotNull, isNull, ne } from "drizzle-orm";
import { holdLock } from "@/db/hold-lock";
import { token } from "@/db/schema/account";
import { inTransaction, type Transaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";
import { hashOf } from "@/lib/access/session-token";
import { config } from "@/lib/config";
import { addMinutes, type Instant, isBefore } from "@/lib/time/instant";
import { tokenMinutes } from "../settings";

export type MailedKind = "reset" | "invitation" | "log_in";

/** Times its own term that one link may live in all, however often it is sent again. */
const longestLife = 4;

/** Follows from the letter's id under AUTH_SECRET (256 bits), so a letter that is tried again carries the same link. */
const secretOf = (kind: MailedKind, letterId: string) =>
  createHmac("sha256", config().AUTH_SECRET).update(`${kind}:${letterId}`).digest("base64url");

/**
 * The secret of a mailed link, made when the letter is sent; only its hash is kept. While an earlier link of this kind
 * lives, that one is sent again and lives on: whoever asks for letters in somebody's name cannot void the link that
 * its owner is about to use. A fresh link ends the earlier ones: the newest counts.
 */
export const mintToken = (
  accountId: string,
  kind: MailedKind,
  letterId: string,
  now: Instant,
): Promise<string> =>
  inTransaction(system("outbox"), async (tx) => {
    await holdLock(tx, `token ${kind} ${accountId}`);
    const expiresAt = addMinutes(now, tokenMinutes[kind]);
    const live = await liveToken(tx, accountId, kind, now);
    if (live && !isBefore(addMinutes(live.createdAt, longestLife * tokenMinutes[kind]), expiresAt)) {
      await tx.update(token).set({ expiresAt }).where(eq(token.id, live.id));
      return secretOf(kind, live.letterId);
    }
    const secret = secretOf(kind, letterId);
    const tokenHash = hashOf(secret);
    await tx
      .update(token)
      .set({ usedAt: now })
      .where(
        and(
          eq(token.accountId, accountId),
          eq(token.kind, kind),
          isNull(token.usedAt),
          ne(token.tokenHash, tokenHash),
        ),
      );
    const row = { kind, tokenHash, accountId, letterId, expiresAt, createdAt: now };
    await tx.insert(token).values(row).onConflictDoNothing();
    return secret;
  });

async function liveToken(tx: Transaction, accountId: string, kind: MailedKind, now: Instant) {
  const [row] = await tx
    .select({ id: token.id, letterId: token.letterId, createdAt: token.createdAt })
    .from(token)
    .where(
      and(
        eq(token.accountId, accountId),
        eq(token.kind, kind),
        isNull(token.usedAt),
        gt(token.expiresAt, now),
        isNotNull(token.letterId),
      ),
    )
    .orderBy(desc(token.createdAt))
    .limit(1);
  return row?.letterId ? { ...row, letterId: row.letterId } : null;
}
