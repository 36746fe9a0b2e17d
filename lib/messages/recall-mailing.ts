import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import { attachment, mailing, message } from "@/db/schema/message";
import type { Transaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { defineAct, inScope } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import type { Instant } from "@/lib/time/instant";
import { inWorkedInbox, workedMailing } from "./policy";
import { mayStillRecall } from "./rules";
import { recallMailingSchema } from "./schema";

/**
 * The sender takes a message to many families back from all of them at once, or from none: its words and files
 * go, as with a single one. What a family answered stays, and so does what was taken back before.
 */
export const recallMailing = defineAct({
  name: "mailing.recalled",
  by: "person",
  input: recallMailingSchema,
  may: inScope,
  about: ({ mailingId }) => ({ subjectId: mailingId }),
  work: async ({ tx, actor, now }, { mailingId }) => {
    const mine = await lockOwn(tx, actor, mailingId);
    if (!mine) return refused("notFound");
    if (mine.recalledAt) return refused("recalledAlready");
    if (!mayStillRecall(mine.sentAt, now)) return refused("recallTooLate");
    const standing = await lockMessages(tx, actor, mailingId);
    await takeBack(
      tx,
      actor,
      standing.map((one) => one.id),
      now,
    );
    await tx
      .update(mailing)
      .set({ recalledAt: now, recalledBy: actor.personId })
      .where(eq(mailing.id, mailingId));
    const families = standing.length;
    const childIds = standing.map((one) => one.childId);
    const locationId = mine.locationId ?? undefined;
    return happened({ mailingId, families }, { childIds, locationId, after: { families } });
  },
});

type Own = { sentAt: Instant; recalledAt: Instant | null; locationId: string | null };

/** Locked first: recalled twice at once, the second sees what the first did. */
async function lockOwn(tx: Transaction, actor: PersonActor, mailingId: string): Promise<Own | null> {
  const reached = await tx.execute<{ id: string }>(sql`select g.id from mailing g
    where g.id = ${mailingId}::uuid and g.sent_by = ${actor.personId} and ${workedMailing(actor)} for update of g`);
  if (reached.length === 0) return null;
  const [row] = await tx
    .select({ sentAt: mailing.sentAt, recalledAt: mailing.recalledAt, locationId: mailing.locationId })
    .from(mailing)
    .where(eq(mailing.id, mailingId));
  return row ?? null;
}

/** In one order, so that two who take messages back wait for each other instead of locking each other out. */
const lockMessages = (tx: Transaction, actor: PersonActor, mailingId: string) =>
  tx.execute<{ id: string; childId: string }>(sql`
    select m.id, c.child_id as "childId" from message m join conversation c on c.id = m.conversation_id
    where c.mailing_id = ${mailingId}::uuid and m.number = 1 and m.author_id = ${actor.personId}
      and m.recalled_at is null and ${inWorkedInbox(actor)}
    order by m.id for update of m`);

async function takeBack(tx: Transaction, actor: PersonActor, ids: string[], now: Instant) {
  if (ids.length === 0) return;
  await tx
    .update(attachment)
    .set({ messageId: null })
    .where(and(inArray(attachment.messageId, ids), eq(attachment.addedBy, actor.personId)));
  await tx
    .update(message)
    .set({ body: "", recalledAt: now, recalledBy: actor.personId })
    .where(inArray(message.id, ids));
}
