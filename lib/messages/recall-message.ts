import "server-only";
import { and, eq } from "drizzle-orm";
import { attachment, message } from "@/db/schema/message";
import type { Transaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { defineAct, inScope } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { lockConversation } from "./in-reach";
import { mayStillRecall } from "./rules";
import { recallForm } from "./schema";

/**
 * The writer takes a message back within some minutes: its words and files go, for everybody; that there was
 * one, and who took it back, stays.
 */
export const recallMessage = defineAct({
  name: "message.recalled",
  by: "person",
  input: recallForm,
  may: inScope,
  about: ({ messageId }) => ({ subjectId: messageId }),
  work: async ({ tx, actor, now }, { messageId }) => {
    const mine = await loadOwn(tx, actor, messageId);
    const found = mine && (await lockConversation(tx, actor, mine.side, mine.conversationId));
    if (!mine || !found) return refused("notFound");
    if (mine.recalledAt) return refused("recalledAlready");
    if (!mayStillRecall(mine.sentAt, now)) return refused("recallTooLate");
    await tx
      .update(attachment)
      .set({ messageId: null })
      .where(and(eq(attachment.messageId, messageId), eq(attachment.addedBy, actor.personId)));
    await tx
      .update(message)
      .set({ body: "", recalledAt: now, recalledBy: actor.personId })
      .where(eq(message.id, messageId));
    const { conversationId } = mine;
    const after = { conversationId, side: mine.side };
    return happened({ conversationId }, { childIds: [found.childId], after });
  },
});

/** Own message, locked: recalled twice at once, the second sees what the first did. */
async function loadOwn(tx: Transaction, actor: PersonActor, messageId: string) {
  const [row] = await tx
    .select({
      conversationId: message.conversationId,
      side: message.side,
      sentAt: message.sentAt,
      recalledAt: message.recalledAt,
    })
    .from(message)
    .where(and(eq(message.id, messageId), eq(message.authorId, actor.personId)))
    .for("update");
  return row ?? null;
}
