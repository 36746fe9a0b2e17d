import "server-only";
import { and, eq, gt, isNull } from "drizzle-orm";
import { account, token } from "@/db/schema/account";
import type { Transaction } from "@/db/transaction";
import { hashOf, newSessionToken } from "@/lib/access/session-token";
import { addMinutes, type Instant } from "@/lib/time/instant";
import { tokenMinutes } from "../settings";

export type TokenKind = keyof typeof tokenMinutes;

/** Makes a single-use token and keeps its hash. */
export async function issueToken(tx: Transaction, accountId: string, kind: TokenKind, now: Instant) {
  const plain = newSessionToken();
  const expiresAt = addMinutes(now, tokenMinutes[kind]);
  await tx.insert(token).values({ kind, tokenHash: hashOf(plain), accountId, expiresAt });
  return plain;
}

/** The account a live token stands for; reading does not use it up. */
export async function findToken(tx: Transaction, kind: TokenKind, plain: string, now: Instant) {
  const [row] = await tx
    .select({ id: token.id, accountId: token.accountId, email: account.email })
    .from(token)
    .innerJoin(account, eq(account.id, token.accountId))
    .where(
      and(
        eq(token.tokenHash, hashOf(plain)),
        eq(token.kind, kind),
        isNull(token.usedAt),
        gt(token.expiresAt, now),
      ),
    );
  return row ?? null;
}

/** True for the one who used it; a second click, or the same link in two windows, gets false. */
export async function spendToken(tx: Transaction, tokenId: string, now: Instant): Promise<boolean> {
  const used = await tx
    .update(token)
    .set({ usedAt: now })
    .where(and(eq(token.id, tokenId), isNull(token.usedAt)))
    .returning({ id: token.id });
  return used.length === 1;
}
