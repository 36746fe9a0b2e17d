import "server-only";
import { eq } from "drizzle-orm";
import { type MessageSide, participant } from "@/db/schema/message";
import { defineAct, inScope } from "@/lib/act/define-act";
import { unrecorded } from "@/lib/act/happened";
import { made } from "@/lib/act/input";
import { refused } from "@/lib/act/outcome";
import { markNoticed } from "@/lib/notice/mark-noticed";
import { aboutMessages } from "./about-messages";
import { lockConversation } from "./in-reach";

export type MarkRead = { conversationId: string; side: MessageSide; seen: number };

/** Notes how far this reader, or the shared inbox, has read. Never back; the mark itself is the record of it. */
export const markRead = defineAct({
  name: "conversation.read",
  by: "person",
  input: made<MarkRead>(),
  may: inScope,
  about: ({ conversationId }) => ({ subjectId: conversationId }),
  work: async ({ tx, actor, now }, { conversationId, side, seen }) => {
    const found = await lockConversation(tx, actor, side, conversationId);
    if (!found) return refused("notFound");
    const readUntil = Math.min(seen, found.lastNumber);
    if (readUntil > found.readUntil)
      await tx
        .update(participant)
        .set({ readUntil, readAt: now })
        .where(eq(participant.id, found.participantId));
    await markNoticed(tx, actor, aboutMessages(conversationId, readUntil), now);
    return unrecorded(undefined);
  },
});
