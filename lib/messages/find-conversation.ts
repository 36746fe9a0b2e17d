import "server-only";
import { and, desc, eq, inArray, lt, sql } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import { attachment, type MessageSide, message, participant } from "@/db/schema/message";
import type { Transaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { recordRefusal } from "@/lib/audit/record-audit";
import type { Instant } from "@/lib/time/instant";
import { idField } from "@/lib/validation/fields";
import { markOf, reachOf } from "./in-reach";
import { unread } from "./list-conversations";
import { mayStillRecall } from "./rules";
import type { AttachmentView, ConversationView, MessageView } from "./view";

const messagesShown = 40;

type Head = Omit<ConversationView, "messages" | "earlier" | "guardianNames">;

/**
 * One conversation with its newest messages, or those before number `before`; null out of reach or not there,
 * and that attempt is noted.
 */
export async function findConversation(
  actor: PersonActor,
  side: MessageSide,
  id: unknown,
  now: Instant,
  before?: number,
): Promise<ConversationView | null> {
  const read = idField.safeParse(id);
  if (!read.success) return null;
  const found = await conversationOf(actor, side, read.data, now, before);
  if (!found) await recordRefusal(actor, { act: "conversation.read", subjectId: read.data }, now);
  return found;
}

async function conversationOf(
  actor: PersonActor,
  side: MessageSide,
  id: string,
  now: Instant,
  before?: number,
): Promise<ConversationView | null> {
  return readTogether(actor, async (tx) => {
    const [head] = await tx.execute<Head>(sql`
      select c.id, c.subject, c.kind, c.inbox_name as "inboxName", c.child_name as "childName", c.urgent,
        c.last_number as "lastNumber", ${side === "staff" ? sql`c.mailing_id` : sql`null::uuid`} as "mailingId", p.muted, ${unread} as unread
      from conversation c join participant p on p.conversation_id = c.id and ${markOf(actor, side)}
      where c.id = ${id}::uuid and ${reachOf(actor, side)}`);
    if (!head) return null;
    const [readers, rows] = await Promise.all([
      loadReaders(tx, head.id),
      loadMessages(tx, head.id, before ?? head.lastNumber + 1),
    ]);
    const shown = rows.slice(0, messagesShown).reverse();
    const files = await loadAttachments(
      tx,
      shown.map((row) => row.id),
    );
    return {
      ...head,
      guardianNames: readers.filter((one) => one.personId !== null).map((one) => one.displayName),
      earlier: rows.length > messagesShown ? (shown[0]?.number ?? null) : null,
      messages: shown.map((row) => ({
        ...messageView(actor, side, row, readers, now),
        attachments: files.get(row.id) ?? [],
      })),
    };
  });
}

const loadReaders = (tx: Transaction, conversationId: string) =>
  tx
    .select({
      personId: participant.personId,
      displayName: participant.displayName,
      readUntil: participant.readUntil,
    })
    .from(participant)
    .where(eq(participant.conversationId, conversationId))
    .orderBy(participant.displayName);
type Reader = Awaited<ReturnType<typeof loadReaders>>[number];

const loadMessages = (tx: Transaction, conversationId: string, before: number) =>
  tx
    .select({
      id: message.id,
      number: message.number,
      side: message.side,
      authorId: message.authorId,
      authorName: message.authorName,
      body: message.body,
      sentAt: message.sentAt,
      recalledAt: message.recalledAt,
    })
    .from(message)
    .where(and(eq(message.conversationId, conversationId), lt(message.number, before)))
    .orderBy(desc(message.number))
    .limit(messagesShown + 1);
type Row = Awaited<ReturnType<typeof loadMessages>>[number];

/** The files of these messages, per message. */
export async function loadAttachments(tx: Transaction, messageIds: string[]) {
  const files = new Map<string, AttachmentView[]>();
  if (messageIds.length === 0) return files;
  const rows = await tx
    .select({
      id: attachment.id,
      kind: attachment.kind,
      fileName: attachment.fileName,
      bytes: attachment.bytes,
      messageId: attachment.messageId,
    })
    .from(attachment)
    .where(inArray(attachment.messageId, messageIds))
    .orderBy(attachment.createdAt, attachment.id);
  for (const { messageId, ...file } of rows)
    if (messageId) files.set(messageId, [...(files.get(messageId) ?? []), file]);
  return files;
}

function messageView(
  actor: PersonActor,
  side: MessageSide,
  row: Row,
  readers: Reader[],
  now: Instant,
): Omit<MessageView, "attachments"> {
  const mine = row.authorId === actor.personId && row.side === side;
  const recalled = row.recalledAt !== null;
  const across = readers.filter((one) => (one.personId === null) !== (row.side === "staff"));
  return {
    id: row.id,
    number: row.number,
    sender: { side: row.side, name: row.authorName, mine },
    sentAt: row.sentAt,
    body: row.body,
    recalled,
    mayRecall: mine && !recalled && mayStillRecall(row.sentAt, now),
    readBy: across.filter((one) => one.readUntil >= row.number).map((one) => one.displayName),
  };
}
