import "server-only";
import { eq } from "drizzle-orm";
import { participant } from "@/db/schema/message";
import type { PersonActor } from "@/lib/access/actor";
import { happened } from "@/lib/act/happened";
import { type Outcome, refused } from "@/lib/act/outcome";
import { runAct } from "@/lib/act/run-act";
import type { Instant } from "@/lib/time/instant";
import { lockConversation } from "./in-reach";

export type Mute = { conversationId: string; muted: boolean };

/** A parent wants no letters about this conversation, or wants them again. Urgent ones come all the same. */
export function muteConversation(
  actor: PersonActor,
  { conversationId, muted }: Mute,
  now: Instant,
): Promise<Outcome> {
  const attempt = { act: "conversation.muted", subjectId: conversationId, after: { muted } } as const;
  return runAct({
    actor,
    now,
    attempt,
    work: async (tx) => {
      const found = await lockConversation(tx, actor, "parent", conversationId);
      if (!found) return refused("notFound");
      await tx.update(participant).set({ muted }).where(eq(participant.id, found.participantId));
      return happened(undefined, { childIds: [found.childId] });
    },
  });
}
