import "server-only";
import { and, eq } from "drizzle-orm";
import { conversation, type InboxKind, type MessageSide, message, participant } from "@/db/schema/message";
import type { Transaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import type { Instant } from "@/lib/time/instant";

export type Inbox = {
  kind: InboxKind;
  /** Empty for the office. */
  name: string;
  locationId: string | null;
  groupId: string | null;
};

export type NewConversation = {
  subject: string;
  body: string;
  sendKey: string;
  mailingId?: string;
  urgent: boolean;
  side: MessageSide;
  inbox: Inbox;
  child: { id: string; name: string };
  guardians: readonly { id: string; name: string }[];
};

export type Opened = { conversationId: string; messageId: string };

/** What readers see as the sender: a parent's whole name; of staff the first name, beside their group. */
export const authorName = (actor: PersonActor, side: MessageSide) =>
  side === "parent" ? actor.name : actor.firstName;

/**
 * Writes a conversation with its participants and first message. Null when the same form has done so before:
 * the unique key lets one of two sendings through and makes the other wait for it.
 */
export async function openConversation(
  tx: Transaction,
  actor: PersonActor,
  opening: NewConversation,
  now: Instant,
): Promise<Opened | null> {
  const { subject, sendKey, mailingId, urgent, side, inbox, child, guardians } = opening;
  const [opened] = await tx
    .insert(conversation)
    .values({
      subject,
      kind: inbox.kind,
      inboxName: inbox.name,
      locationId: inbox.locationId,
      groupId: inbox.groupId,
      childId: child.id,
      childName: child.name,
      urgent,
      startedBy: actor.personId,
      sendKey,
      mailingId,
      lastNumber: 1,
      lastSide: side,
      lastMessageAt: now,
    })
    .onConflictDoNothing({ target: [conversation.startedBy, conversation.sendKey, conversation.childId] })
    .returning({ id: conversation.id });
  if (!opened) return null;
  const read = { readUntil: 1, readAt: now };
  const mine = (personId: string) => side === "parent" && personId === actor.personId;
  await tx.insert(participant).values([
    { conversationId: opened.id, displayName: inbox.name, ...(side === "staff" ? read : {}) },
    ...guardians.map(({ id, name }) => ({
      conversationId: opened.id,
      personId: id,
      displayName: name,
      ...(mine(id) ? read : {}),
    })),
  ]);
  const messageId = await writeMessage(tx, actor, { ...opening, conversationId: opened.id, number: 1 }, now);
  return { conversationId: opened.id, messageId };
}

type NewMessage = {
  conversationId: string;
  number: number;
  side: MessageSide;
  body: string;
  sendKey: string;
};

/** One message under its number; the caller holds the lock that made the number. */
export async function writeMessage(
  tx: Transaction,
  actor: PersonActor,
  { conversationId, number, side, body, sendKey }: NewMessage,
  now: Instant,
): Promise<string> {
  const [written] = await tx
    .insert(message)
    .values({
      conversationId,
      number,
      side,
      authorId: actor.personId,
      authorName: authorName(actor, side),
      body,
      sentAt: now,
      sendKey,
    })
    .returning({ id: message.id });
  if (!written) throw new Error("The message was not written");
  return written.id;
}

/** What the same form did at its first sending. */
export async function findOpened(
  tx: Transaction,
  actor: PersonActor,
  sendKey: string,
  childId: string,
): Promise<{ conversationId: string; subject: string; body: string } | null> {
  const [row] = await tx
    .select({ conversationId: conversation.id, subject: conversation.subject, body: message.body })
    .from(conversation)
    .innerJoin(message, and(eq(message.conversationId, conversation.id), eq(message.number, 1)))
    .where(
      and(
        eq(conversation.startedBy, actor.personId),
        eq(conversation.sendKey, sendKey),
        eq(conversation.childId, childId),
      ),
    );
  return row ?? null;
}
