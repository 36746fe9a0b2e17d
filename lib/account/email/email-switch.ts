import "server-only";
import { and, eq, gt, isNull, or } from "drizzle-orm";
import { onlyRow } from "@/db/only-row";
import { account } from "@/db/schema/account";
import { emailSwitch, type SwitchSide, switchSides } from "@/db/schema/email-switch";
import type { OutboxKind } from "@/db/schema/outbox-kinds";
import { inTransaction, type Transaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";
import { hashOf } from "@/lib/access/session-token";
import { defineAct, inScope } from "@/lib/act/define-act";
import { happened, unrecorded } from "@/lib/act/happened";
import { type Outcome, refused } from "@/lib/act/outcome";
import { plan } from "@/lib/outbox/plan";
import { addMinutes, type Instant } from "@/lib/time/instant";
import { accountById } from "../find-account";
import { linkSchema } from "../schema";
import { objectionMinutes } from "../settings";
import { accountStates } from "../states";
import { planObjectionLetters } from "./office-letters";

const signIn = system("sign-in");

/** The same letter to the old mailbox and to the new one, each with words and a link of its own. */
export async function planToBothSides(
  tx: Transaction,
  kind: Extract<OutboxKind, "mail.email-changed" | "mail.email-objected" | "mail.objection-decided">,
  emailSwitchId: string,
  now: Instant,
) {
  for (const side of switchSides)
    await plan(tx, {
      kind,
      payload: { emailSwitchId, side },
      dedupeKey: `${kind}:${emailSwitchId}:${side}`,
      runAt: now,
    });
}

type Switch = { accountId: string; oldEmail: string; newEmail: string };

/** Puts the new address in place of the old one, and keeps for a week that somebody may object. */
export async function switchEmail(tx: Transaction, { accountId, oldEmail, newEmail }: Switch, now: Instant) {
  await tx.update(account).set({ email: newEmail }).where(eq(account.id, accountId));
  const row = { accountId, oldEmail, newEmail, switchedAt: now };
  const made = await tx
    .insert(emailSwitch)
    .values({ ...row, objectUntil: addMinutes(now, objectionMinutes) })
    .returning({ id: emailSwitch.id });
  await planToBothSides(tx, "mail.email-changed", onlyRow(made).id, now);
}

async function openSwitch(tx: Transaction, token: string, now: Instant) {
  const hash = hashOf(token);
  const [row] = await tx
    .select()
    .from(emailSwitch)
    .where(
      and(
        or(eq(emailSwitch.oldTokenHash, hash), eq(emailSwitch.newTokenHash, hash)),
        isNull(emailSwitch.decidedAt),
        gt(emailSwitch.objectUntil, now),
      ),
    );
  const side: SwitchSide = row?.oldTokenHash === hash ? "old" : "new";
  return row ? { ...row, side } : null;
}

/** Left over from when the account was shut out while it was on hold: it was opened again, so nothing waits. */
const dropStaleObjections = (tx: Transaction, accountId: string) =>
  tx
    .update(emailSwitch)
    .set({ objectedAt: null, objectedFrom: null })
    .where(and(eq(emailSwitch.accountId, accountId), isNull(emailSwitch.decidedAt)));

export type ObjectionLink = { objected: boolean; switchedAt: Instant };

/** What a link in a letter about a changed address stands for; null when it is unknown, too late or decided. */
export const readObjectionLink = (token: string, now: Instant): Promise<ObjectionLink | null> =>
  inTransaction(signIn, async (tx) => {
    const found = await openSwitch(tx, token, now);
    return found && { objected: found.objectedAt !== null, switchedAt: found.switchedAt };
  });

const object = defineAct({
  name: "account.emailObjected",
  by: "anybody",
  input: linkSchema,
  may: inScope,
  work: async ({ tx, now }, { token }) => {
    const found = await openSwitch(tx, token, now);
    const login = found && (await accountById(tx, found.accountId));
    if (!found || !login) return refused("linkExpired");
    if (found.objectedAt || login.state === "frozen") return unrecorded(undefined);
    const second = await accountStates.take(tx, "object to another address", eq(account.id, login.id));
    if (second) return refused("linkExpired");
    await dropStaleObjections(tx, login.id);
    await tx
      .update(emailSwitch)
      .set({ objectedAt: now, objectedFrom: found.side })
      .where(eq(emailSwitch.id, found.id));
    await planToBothSides(tx, "mail.email-objected", found.id, now);
    await planObjectionLetters(tx, found.id, now);
    return happened(undefined, { subjectId: login.id, after: { from: found.side } });
  },
});

/**
 * "This was not me": nobody gets in from now on, whichever mailbox it came from, until the office has decided. The
 * address itself stays, since an old mailbox may have changed hands.
 */
export const objectToEmail = (link: { token: string }, now: Instant): Promise<Outcome> =>
  object(signIn, link, now);
