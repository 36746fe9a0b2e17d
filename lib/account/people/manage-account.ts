import "server-only";
import { inTransaction, type Transaction } from "@/db/transaction";
import type { Actor } from "@/lib/access/actor";
import type { ActResult } from "@/lib/act/happened";
import { type Outcome, type Refused, refused } from "@/lib/act/outcome";
import { runAct } from "@/lib/act/run-act";
import type { AuditEntry } from "@/lib/audit/record-audit";
import { plan } from "@/lib/outbox/plan";
import type { Instant } from "@/lib/time/instant";
import { managesAccounts } from "../policy";
import { claimTry } from "../sign-in/throttle";
import { isInReach, mayManage } from "./people-in-reach";

type Managing<Value> = {
  actor: Actor;
  personId: string;
  now: Instant;
  attempt: AuditEntry;
  /** The act sends a letter, so it counts against the number that one person may get. */
  writes?: true;
  conflicts?: Record<string, Refused>;
  work: (tx: Transaction) => Promise<ActResult<Value>>;
};

/** Staff invite many people from one network in a row; only the number per person is bounded. */
const fromTheOffice = { network: null, userAgent: "", deviceCookie: null, sessionToken: null };

async function reach(actor: Actor, personId: string, now: Instant): Promise<Refused | null> {
  if (!managesAccounts(actor)) return refused("notAllowed");
  const there = await inTransaction(actor, (tx) => isInReach(tx, actor, personId, now));
  if (!there) return refused("notFound");
  return (await mayManage(actor, personId, now)) ? null : refused("notAllowed");
}

/** What inviting, deactivating and letting back in share: the role, the reach, the rank, and few letters. */
export async function manageAccount<Value>(managing: Managing<Value>): Promise<Outcome<Value>> {
  const { actor, personId, now, writes, work, ...act } = managing;
  const refusal = await reach(actor, personId, now);
  // Before the transaction of the act: a count of tries has one of its own.
  const counted = { purpose: "invitation", account: personId, browser: fromTheOffice } as const;
  const tooMany = !refusal && writes && !(await claimTry(counted, now));
  return runAct({
    actor,
    now,
    ...act,
    work: async (tx) => {
      if (refusal) return refusal;
      return tooMany ? refused("tooManyLetters") : work(tx);
    },
  });
}

export const planInvitation = (tx: Transaction, accountId: string, now: Instant) =>
  plan(tx, {
    kind: "mail.invitation",
    payload: { accountId },
    dedupeKey: `mail.invitation:${accountId}:${now.toISOString()}`,
    runAt: now,
  });
