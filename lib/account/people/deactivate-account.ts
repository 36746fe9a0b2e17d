import "server-only";
import { eq } from "drizzle-orm";
import { account } from "@/db/schema/account";
import type { Transaction } from "@/db/transaction";
import type { Actor } from "@/lib/access/actor";
import { happened } from "@/lib/act/happened";
import { type Outcome, refused } from "@/lib/act/outcome";
import type { Instant } from "@/lib/time/instant";
import { accountStates } from "../states";
import { manageAccount, planInvitation } from "./manage-account";

async function accountOf(tx: Transaction, personId: string) {
  const [row] = await tx.select({ id: account.id }).from(account).where(eq(account.personId, personId));
  return row;
}

/** Shuts somebody out, or withdraws an invitation; a trigger ends all sessions with it. */
export async function deactivateAccount(actor: Actor, personId: string, now: Instant): Promise<Outcome> {
  const act = "account.deactivated";
  if (actor.kind === "person" && actor.personId === personId) return refused("notYourself");
  return manageAccount({
    actor,
    personId,
    now,
    attempt: { act, subjectId: personId },
    work: async (tx) => {
      const login = await accountOf(tx, personId);
      if (!login) return refused("notFound");
      const second = await accountStates.take(tx, "shut out", eq(account.id, login.id));
      if (second) return second;
      return happened(undefined, { subjectId: login.id });
    },
  });
}

/** Lets somebody back in, by a new invitation: the old password may be why the account was closed. */
export async function reactivateAccount(actor: Actor, personId: string, now: Instant): Promise<Outcome> {
  const act = "account.reactivated";
  return manageAccount({
    actor,
    personId,
    now,
    writes: true,
    attempt: { act, subjectId: personId },
    work: async (tx) => {
      const login = await accountOf(tx, personId);
      if (!login) return refused("notFound");
      const second = await accountStates.take(tx, "let back in", eq(account.id, login.id));
      if (second) return second;
      await planInvitation(tx, login.id, now);
      return happened(undefined, { subjectId: login.id });
    },
  });
}
