import "server-only";
import { eq } from "drizzle-orm";
import { type MessageSide, participant } from "@/db/schema/message";
import type { PersonActor } from "@/lib/access/actor";
import { unrecorded } from "@/lib/act/happened";
import { type Outcome, refused } from "@/lib/act/outcome";
import { runAct } from "@/lib/act/run-act";
import { markNoticed } from "@/lib/notice/mark-noticed";
import type { Instant } from "@/lib/time/instant";
import { aboutMessages } from "./about-messages";
import { lockConversation } from "./in-reach";

export type MarkRead = { conversationId: string; side: MessageSide; seen: number };

/** Notes how far this reader, or the shared inbox, has read. Never back; the mark itself is the record of it. */
export function markRead(actor: PersonActor, input: MarkRead, now: Instant): Promise<Outcome> {
  const { conversationId, side, seen } = input;
  return runAct({
    actor,
    now,
    attempt: { act: "conversation.read", subjectId: conversationId },
    work: async (tx) => {
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
}
