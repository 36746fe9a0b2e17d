import "server-only";
import { and, eq } from "drizzle-orm";
import { mailing } from "@/db/schema/message";
import type { Transaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import type { Instant } from "@/lib/time/instant";
import type { Recipients } from "./audience";
import { authorName } from "./open-conversation";

type Words = { subject: string; sendKey: string; urgent: boolean };

/**
 * The row that ties the conversations of one message to many families together. Not new when the same form did
 * so before: the unique key lets one of two sendings through and makes the other wait for it.
 */
export async function openMailing(
  tx: Transaction,
  actor: PersonActor,
  { subject, sendKey, urgent }: Words,
  { inbox, name }: Recipients,
  now: Instant,
): Promise<{ id: string; isNew: boolean }> {
  const [made] = await tx
    .insert(mailing)
    .values({
      subject,
      sendKey,
      urgent,
      kind: inbox.kind,
      inboxName: inbox.name,
      locationId: inbox.locationId,
      groupId: inbox.groupId,
      audienceName: name,
      sentBy: actor.personId,
      senderName: authorName(actor, "staff"),
      sentAt: now,
    })
    .onConflictDoNothing({ target: [mailing.sentBy, mailing.sendKey] })
    .returning({ id: mailing.id });
  if (made) return { id: made.id, isNew: true };
  const [before] = await tx
    .select({ id: mailing.id })
    .from(mailing)
    .where(and(eq(mailing.sentBy, actor.personId), eq(mailing.sendKey, sendKey)));
  if (!before) throw new Error("The mailing is neither new nor there");
  return { id: before.id, isNew: false };
}
