import "server-only";
import { createHmac } from "node:crypto";
import { and, eq, isNull, ne } from "drizzle-orm";
import { token } from "@/db/schema/account";
import { inTransaction } from "@/db/transaction";
import { config } from "@/lib/config";
import { addMinutes, type Instant } from "@/lib/time/instant";
import { system } from "./actor";
import { hashOf } from "./session-token";
import { tokenMinutes } from "./settings";

/**
 * Makes the secret of a mailed link when the letter is sent, and stores its hash only. It is derived from
 * the letter's id with AUTH_SECRET (256 bits), so a letter that is tried again carries the same link.
 * Earlier links of this kind stop working: the newest counts.
 */
export async function mintToken(
  accountId: string,
  kind: "reset" | "invitation",
  letterId: string,
  now: Instant,
): Promise<string> {
  const secret = createHmac("sha256", config().AUTH_SECRET).update(`${kind}:${letterId}`).digest("base64url");
  const tokenHash = hashOf(secret);
  await inTransaction(system("outbox"), async (tx) => {
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
    await tx
      .insert(token)
      .values({ kind, tokenHash, accountId, expiresAt: addMinutes(now, tokenMinutes[kind]), createdAt: now })
      .onConflictDoNothing();
  });
  return secret;
}
