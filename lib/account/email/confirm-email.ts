import "server-only";
import { and, eq, gt, isNull } from "drizzle-orm";
import { emailChange } from "@/db/schema/change-request";
import { inTransaction, type Transaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";
import { hashOf } from "@/lib/access/session-token";
import { defineAct, inScope } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { type Outcome, refused } from "@/lib/act/outcome";
import type { Instant } from "@/lib/time/instant";
import { accountById } from "../find-account";
import { linkSchema } from "../schema";
import { switchEmail } from "./email-switch";

const signIn = system("sign-in");

async function openChange(tx: Transaction, token: string, now: Instant) {
  const [row] = await tx
    .select()
    .from(emailChange)
    .where(
      and(
        eq(emailChange.tokenHash, hashOf(token)),
        isNull(emailChange.endedAt),
        gt(emailChange.expiresAt, now),
      ),
    );
  return row ?? null;
}

/** The new address behind a mailed link; null when it is unknown, used, overtaken or expired. */
export const readEmailLink = (token: string, now: Instant): Promise<{ newEmail: string } | null> =>
  inTransaction(signIn, async (tx) => {
    const change = await openChange(tx, token, now);
    return change && { newEmail: change.newEmail };
  });

const confirm = defineAct({
  name: "account.emailChanged",
  by: "anybody",
  input: linkSchema,
  may: inScope,
  conflicts: { account_email_unique: refused("emailTaken") },
  work: async ({ tx, now }, { token }) => {
    const change = await openChange(tx, token, now);
    if (!change) return refused("linkExpired");
    const login = await accountById(tx, change.accountId);
    if (login?.state !== "active") return refused("linkExpired");
    const used = await tx
      .update(emailChange)
      .set({ endedAt: now })
      .where(and(eq(emailChange.id, change.id), isNull(emailChange.endedAt)))
      .returning({ id: emailChange.id });
    if (used.length === 0) return refused("linkExpired");
    const { email: oldEmail } = login;
    await switchEmail(tx, { accountId: login.id, oldEmail, newEmail: change.newEmail }, now);
    return happened(undefined, { subjectId: login.id });
  },
});

/**
 * Whoever opens the link shows that the new address is theirs. From now on it logs in; sessions stay, and letters to
 * both addresses tell how to object.
 */
export const confirmEmail = (link: { token: string }, now: Instant): Promise<Outcome> =>
  confirm(signIn, link, now);
