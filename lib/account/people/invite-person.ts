import "server-only";
import { and, eq } from "drizzle-orm";
import { account } from "@/db/schema/account";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { managesAccounts } from "../policy";
import { invitePersonSchema, personSchema } from "../schema";
import { planInvitation, refuseLetter } from "./manage-account";

/** Gives a person on the books a way in: an account at this address, and the letter with the link. */
export const invitePerson = defineAct({
  name: "account.invited",
  by: "anybody",
  input: invitePersonSchema,
  may: managesAccounts,
  before: refuseLetter,
  about: ({ personId }) => ({ subjectId: personId }),
  conflicts: {
    account_email_unique: refused("emailTaken", "email"),
    account_personId_unique: refused("accountExists"),
  },
  work: async ({ tx, now }, { personId, email }) => {
    const [made] = await tx.insert(account).values({ personId, email }).returning({ id: account.id });
    if (!made) return refused("accountExists");
    await planInvitation(tx, made.id, now);
    return happened(undefined, { subjectId: made.id, after: { personId } });
  },
});

/** Another letter; its link replaces the former one. */
export const resendInvitation = defineAct({
  name: "account.invitedAgain",
  by: "anybody",
  input: personSchema,
  may: managesAccounts,
  before: refuseLetter,
  about: ({ personId }) => ({ subjectId: personId }),
  work: async ({ tx, now }, { personId }) => {
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
