import "server-only";
import { createHmac } from "node:crypto";
import { and, eq, gt, isNull } from "drizzle-orm";
import { account } from "@/db/schema/account";
import { emailChange } from "@/db/schema/change-request";
import { inTransaction } from "@/db/transaction";
import { emailChangeNotice } from "@/emails/email-change-notice";
import { emailConfirm } from "@/emails/email-confirm";
import { system } from "@/lib/access/actor";
import { hashOf } from "@/lib/access/session-token";
import { config } from "@/lib/config";
import type { Effect } from "@/lib/outbox/effect";
import { FailsForGood } from "@/lib/outbox/fails-for-good";
import type { Instant } from "@/lib/time/instant";
import { findHolder, findRecipient } from "../recipient";
import { portalLink, writeLetter } from "../write-letter";

type ChangeEffect = Effect<{ emailChangeId: string }>;
const worker = system("outbox");

/** Null when it was confirmed, overtaken or expired before the letter went out. */
const openChange = (id: string, now: Instant) =>
  inTransaction(worker, async (tx) => {
    const [row] = await tx
      .select()
      .from(emailChange)
      .where(and(eq(emailChange.id, id), isNull(emailChange.endedAt), gt(emailChange.expiresAt, now)));
    return row ?? null;
  });

/** Nothing goes to an address that somebody else logs in with: that would tell the asker whose it is. */
const isTaken = (email: string) =>
  inTransaction(worker, async (tx) => {
    const rows = await tx.select({ id: account.id }).from(account).where(eq(account.email, email));
    return rows.length > 0;
  });

/** The secret follows from the letter's id, so a letter that is tried again carries the same link. */
async function mintSecret(emailChangeId: string, letterId: string): Promise<string> {
  const seed = `email-change:${letterId}`;
  const secret = createHmac("sha256", config().AUTH_SECRET).update(seed).digest("base64url");
  await inTransaction(worker, (tx) =>
    tx
      .update(emailChange)
      .set({ tokenHash: hashOf(secret) })
      .where(eq(emailChange.id, emailChangeId)),
  );
  return secret;
}

export async function writeEmailConfirm({ id, payload, now }: ChangeEffect) {
  const change = await openChange(payload.emailChangeId, now);
  if (!change || (await isTaken(change.newEmail))) return null;
  const recipient = await findRecipient({ accountId: change.accountId });
  const secret = await mintSecret(change.id, id);
  const link = portalLink(`/confirm-email/${secret}`);
  return writeLetter(emailConfirm, { ...recipient, email: change.newEmail }, id, { link });
}

/** Goes out whatever became of the wish meanwhile, to the address as it was then: that is the one to warn. */
export async function writeEmailChangeNotice({ id, payload }: ChangeEffect) {
  const [change] = await inTransaction(worker, (tx) =>
    tx
      .select({ accountId: emailChange.accountId, oldEmail: emailChange.oldEmail })
      .from(emailChange)
      .where(eq(emailChange.id, payload.emailChangeId)),
  );
  if (!change) throw new FailsForGood("nobody to write to");
  const holder = await findHolder(change.accountId, change.oldEmail);
  return writeLetter(emailChangeNotice, holder, id, { link: portalLink("/account/security") });
}
