import "server-only";
import { eq } from "drizzle-orm";
import { account } from "@/db/schema/account";
import { inTransaction, type Transaction } from "@/db/transaction";
import type { Actor } from "@/lib/access/actor";
import { type Refused, refused } from "@/lib/act/outcome";
import { plan } from "@/lib/outbox/plan";
import type { Instant } from "@/lib/time/instant";
import { claimTry } from "../sign-in/throttle";
import { isInReach, mayManage } from "./people-in-reach";

/** Staff invite many people from one network in a row; only the number per person is bounded. */
const fromTheOffice = { network: null, userAgent: "", deviceCookie: null, sessionToken: null };

type Owner = { personId: string };

/** What inviting, deactivating and letting back in share beside the role: the reach and the rank. */
export async function refuseOutOfReach(
  actor: Actor,
  { personId }: Owner,
  now: Instant,
): Promise<Refused | null> {
  const there = await inTransaction(actor, (tx) => isInReach(tx, actor, personId, now));
  if (!there) return refused("notFound");
  return (await mayManage(actor, personId, now)) ? null : refused("notAllowed");
}

/** The same where a letter is sent: it counts against the number that one person may get. */
export async function refuseLetter(actor: Actor, owner: Owner, now: Instant): Promise<Refused | null> {
  const refusal = await refuseOutOfReach(actor, owner, now);
  if (refusal) return refusal;
  const counted = { purpose: "invitation", account: owner.personId, browser: fromTheOffice } as const;
  return (await claimTry(counted, now)) ? null : refused("tooManyLetters");
}

/** The letter with a way in, and when it was asked for. */
export async function planInvitation(tx: Transaction, accountId: string, now: Instant) {
  await tx.update(account).set({ invitedAt: now }).where(eq(account.id, accountId));
  await plan(tx, {
    kind: "mail.invitation",
    payload: { accountId },
    dedupeKey: `mail.invitation:${accountId}:${now.toISOString()}`,
    runAt: now,
  });
}
