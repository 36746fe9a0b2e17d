import "server-only";
import { and, eq } from "drizzle-orm";
import { account } from "@/db/schema/account";
import type { Actor } from "@/lib/access/actor";
import { happened } from "@/lib/act/happened";
import { type Outcome, refused } from "@/lib/act/outcome";
import type { Instant } from "@/lib/time/instant";
import { manageAccount, planInvitation } from "./manage-account";

/** Gives a person on the books a way in: an account at this address, and the letter with the link. */
export async function invitePerson(
  actor: Actor,
  { personId, email }: { personId: string; email: string },
  now: Instant,
): Promise<Outcome> {
  const act = "account.invited";
  return manageAccount({
    actor,
    personId,
    now,
    writes: true,
    attempt: { act, subjectId: personId },
    conflicts: {
      account_email_unique: refused("emailTaken", "email"),
      account_personId_unique: refused("accountExists"),
    },
    work: async (tx) => {
      const [made] = await tx.insert(account).values({ personId, email }).returning({ id: account.id });
      if (!made) return refused("accountExists");
      await planInvitation(tx, made.id, now);
      return happened(undefined, { subjectId: made.id, after: { personId } });
    },
  });
}

/** Another letter; its link replaces the former one. */
export async function resendInvitation(actor: Actor, personId: string, now: Instant): Promise<Outcome> {
  const act = "account.invitedAgain";
  return manageAccount({
    actor,
    personId,
    now,
    writes: true,
    attempt: { act, subjectId: personId },
    work: async (tx) => {
      const [invited] = await tx
        .select({ id: account.id })
        .from(account)
        .where(and(eq(account.personId, personId), eq(account.state, "invited")))
        .for("update");
      if (!invited) return refused("notInvited");
      await planInvitation(tx, invited.id, now);
      return happened(undefined, { subjectId: invited.id });
    },
  });
}
