import "server-only";
import { and, asc, inArray } from "drizzle-orm";
import { account } from "@/db/schema/account";
import type { Transaction } from "@/db/transaction";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import type { Instant } from "@/lib/time/instant";
import { managesAccounts } from "../policy";
import { invitePersonSchema, inviteTogetherSchema, personSchema } from "../schema";
import { planInvitation, refuseLetter, refuseOutOfReach } from "./manage-account";

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

/** The letter to who stands ready, or another one; its link replaces the former one. */
export const resendInvitation = defineAct({
  name: "account.invitedAgain",
  by: "anybody",
  input: personSchema,
  may: managesAccounts,
  before: refuseLetter,
  about: ({ personId }) => ({ subjectId: personId }),
  work: async ({ tx, now }, { personId }) => {
    const [login] = await loginsOf(tx, [personId], ["prepared", "invited"]);
    if (!login) return refused("notInvited");
    await inviteAll(tx, [login], now);
    return happened(undefined, { subjectId: login.id });
  },
});

/** Letters to everybody of these who stands ready, all or none; whoever was invited meanwhile is passed over. */
export const inviteTogether = defineAct({
  name: "account.invitedTogether",
  by: "anybody",
  input: inviteTogetherSchema,
  may: managesAccounts,
  before: async (actor, { personIds }, now) => {
    for (const personId of personIds) {
      const refusal = await refuseOutOfReach(actor, { personId }, now);
      if (refusal) return refusal;
    }
    return null;
  },
  about: ({ personIds }) => ({ subjectId: personIds[0] }),
  work: async ({ tx, now }, { personIds }) => {
    const logins = await loginsOf(tx, personIds, ["prepared"]);
    await inviteAll(tx, logins, now);
    return happened(
      { people: logins.length },
      logins.map(({ id: subjectId }) => ({ subjectId })),
    );
  },
});

type Login = { id: string; state: (typeof account.$inferSelect)["state"] };

/** Locked, always in the same order. */
const loginsOf = (
  tx: Transaction,
  personIds: readonly string[],
  states: readonly Login["state"][],
): Promise<Login[]> =>
  tx
    .select({ id: account.id, state: account.state })
    .from(account)
    .where(and(inArray(account.personId, [...personIds]), inArray(account.state, [...states])))
    .orderBy(asc(account.id))
    .for("update");

async function inviteAll(tx: Transaction, logins: readonly Login[], now: Instant) {
  const ready = logins.filter(({ state }) => state === "prepared").map(({ id }) => id);
  if (ready.length > 0) await tx.update(account).set({ state: "invited" }).where(inArray(account.id, ready));
  for (const { id } of logins) await planInvitation(tx, id, now);
}
