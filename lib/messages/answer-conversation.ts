import "server-only";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { conversation, type MessageSide, message, participant } from "@/db/schema/message";
import type { Transaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { defineAct, inScope } from "@/lib/act/define-act";
import { happened, unrecorded } from "@/lib/act/happened";
import { made } from "@/lib/act/input";
import { refused } from "@/lib/act/outcome";
import { markNoticed } from "@/lib/notice/mark-noticed";
import { planEvent } from "@/lib/notice/plan-event";
import type { Instant } from "@/lib/time/instant";
import { aboutMessages } from "./about-messages";
import { attach } from "./attach";
import { lockConversation, type Reached } from "./in-reach";
import { writeMessage } from "./open-conversation";
import { readAfterWriting } from "./rules";
import type { answerForm } from "./schema";

export type Answer = z.output<typeof answerForm> & {
  /** A parent in the own conversation, or a member of staff in the name of the inbox. */
  side: MessageSide;
};

/** Adds a message to a conversation. What was on the page counts as read; what came in meanwhile stays unread. */
export const answerConversation = defineAct({
  name: "message.written",
  by: "person",
  input: made<Answer>(),
  may: inScope,
  about: ({ conversationId }) => ({ subjectId: conversationId }),
  work: async ({ tx, actor, now }, input) => {
    const { conversationId, side, sendKey, body } = input;
    const found = await lockConversation(tx, actor, side, conversationId);
    if (!found) return refused("notFound");
    const before = await findSent(tx, actor, conversationId, sendKey);
    if (before) return isSame(before, body) ? unrecorded({ conversationId }) : refused("sentAlready", "body");
    const number = found.lastNumber + 1;
    await moveOn(tx, actor, found, input, now);
    const written = { conversationId, number, side, body, sendKey };
    const messageId = await writeMessage(tx, actor, written, now);
    if (!(await attach(tx, actor, input.attachment, [{ messageId }])))
      return refused("attachmentGone", "attachment");
    await planEvent(tx, "message.sent", { conversationId, messageId }, now);
    return happened(
      { conversationId },
      { childIds: [found.childId], locationId: found.locationId ?? undefined, after: { messageId, side } },
    );
  },
});

async function findSent(tx: Transaction, actor: PersonActor, conversationId: string, sendKey: string) {
  const [row] = await tx
    .select({ body: message.body, recalledAt: message.recalledAt })
    .from(message)
    .where(
      and(
        eq(message.conversationId, conversationId),
        eq(message.authorId, actor.personId),
        eq(message.sendKey, sendKey),
      ),
    );
  return row;
}

/** The same form sent again; other words under the same key must not vanish without a sound. */
const isSame = (sent: { body: string; recalledAt: Instant | null }, body: string) =>
  sent.recalledAt !== null || sent.body === body;

async function moveOn(
  tx: Transaction,
  actor: PersonActor,
  found: Reached,
  { side, seen }: Answer,
  now: Instant,
) {
  const read = Math.max(found.readUntil, Math.min(seen, found.lastNumber));
  const readUntil = readAfterWriting(read, found.lastNumber);
  await tx
    .update(conversation)
    .set({ lastNumber: found.lastNumber + 1, lastSide: side, lastMessageAt: now })
    .where(eq(conversation.id, found.id));
  await tx.update(participant).set({ readUntil, readAt: now }).where(eq(participant.id, found.participantId));
  await markNoticed(tx, actor, aboutMessages(found.id, readUntil), now);
}
