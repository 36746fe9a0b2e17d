import "server-only";
import { and, eq, ne } from "drizzle-orm";
import { account } from "@/db/schema/account";
import type { Actor } from "@/lib/access/actor";
import { done, type Outcome, refused } from "@/lib/act/outcome";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Instant } from "@/lib/time/instant";
import { manageAccount, planInvitation } from "./manage-account";

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
      const [out] = await tx
        .update(account)
        .set({ state: "deactivated" })
        .where(and(eq(account.personId, personId), ne(account.state, "deactivated")))
        .returning({ id: account.id });
      if (!out) return refused("deactivatedAlready");
      await recordAudit(tx, actor, { act, subjectId: out.id }, now);
      return done();
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
      const [back] = await tx
        .update(account)
        .set({ state: "invited" })
        .where(and(eq(account.personId, personId), eq(account.state, "deactivated")))
        .returning({ id: account.id });
      if (!back) return refused("notDeactivated");
      await planInvitation(tx, back.id, now);
      await recordAudit(tx, actor, { act, subjectId: back.id }, now);
      return done();
    },
  });
}
