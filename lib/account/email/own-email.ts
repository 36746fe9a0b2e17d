import "server-only";
import { and, desc, eq, gt, isNull } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import { account } from "@/db/schema/account";
import { emailChange } from "@/db/schema/change-request";
import type { PersonActor } from "@/lib/access/actor";
import type { Instant } from "@/lib/time/instant";

export type OwnEmail = { email: string; waitingFor: string | null };

/** The address the person logs in with, and the one that still has to be confirmed. */
export async function readOwnEmail(actor: PersonActor, now: Instant): Promise<OwnEmail | null> {
  const [row] = await readTogether(actor, (tx) =>
    tx
      .select({ email: account.email, waitingFor: emailChange.newEmail })
      .from(account)
      .leftJoin(
        emailChange,
        and(
          eq(emailChange.accountId, account.id),
          isNull(emailChange.endedAt),
          gt(emailChange.expiresAt, now),
        ),
      )
      .where(eq(account.personId, actor.personId))
      .orderBy(desc(emailChange.createdAt))
      .limit(1),
  );
  return row ?? null;
}
