import "server-only";
import { eq } from "drizzle-orm";
import { account } from "@/db/schema/account";
import type { Transaction } from "@/db/transaction";
import type { Actor } from "@/lib/access/actor";
import { defineAct, inScope } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import type { Instant } from "@/lib/time/instant";
import { managesAccounts } from "../policy";
import { personSchema } from "../schema";
import { accountStates } from "../states";
import { planInvitation, refuseLetter, refuseOutOfReach } from "./manage-account";

async function accountOf(tx: Transaction, personId: string) {
  const [row] = await tx.select({ id: account.id }).from(account).where(eq(account.personId, personId));
  return row;
}

/** Of the own account everybody is told the same, whatever they may. */
async function refuseShuttingOut(actor: Actor, { personId }: { personId: string }, now: Instant) {
  if (actor.kind === "person" && actor.personId === personId) return refused("notYourself");
  return managesAccounts(actor) ? refuseOutOfReach(actor, { personId }, now) : refused("notAllowed");
}

/** Shuts somebody out, or withdraws an invitation; a trigger ends all sessions with it. */
export const deactivateAccount = defineAct({
  name: "account.deactivated",
  by: "anybody",
  input: personSchema,
  may: inScope,
  before: refuseShuttingOut,
  about: ({ personId }) => ({ subjectId: personId }),
  work: async ({ tx }, { personId }) => {
    const login = await accountOf(tx, personId);
    if (!login) return refused("notFound");
    const second = await accountStates.take(tx, "shut out", eq(account.id, login.id));
    return second ?? happened(undefined, { subjectId: login.id });
  },
});

/** Lets somebody back in, by a new invitation: the old password may be why the account was closed. */
export const reactivateAccount = defineAct({
  name: "account.reactivated",
  by: "anybody",
  input: personSchema,
  may: managesAccounts,
  before: refuseLetter,
  about: ({ personId }) => ({ subjectId: personId }),
  work: async ({ tx, now }, { personId }) => {
    const login = await accountOf(tx, personId);
    if (!login) return refused("notFound");
    const second = await accountStates.take(tx, "let back in", eq(account.id, login.id));
    if (second) return second;
    await planInvitation(tx, login.id, now);
    return happened(undefined, { subjectId: login.id });
  },
});
