import "server-only";
import { eq } from "drizzle-orm";
import { participant } from "@/db/schema/message";
import { defineAct, inScope } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { lockConversation } from "./in-reach";
import { muteForm } from "./schema";

/** A parent wants no letters about this conversation, or wants them again. Urgent ones come all the same. */
export const muteConversation = defineAct({
  name: "conversation.muted",
  by: "person",
  input: muteForm,
  may: inScope,
  about: ({ conversationId, muted }) => ({ subjectId: conversationId, after: { muted } }),
  work: async ({ tx, actor }, { conversationId, muted }) => {
    const found = await lockConversation(tx, actor, "parent", conversationId);
    if (!found) return refused("notFound");
    await tx.update(participant).set({ muted }).where(eq(participant.id, found.participantId));
    return happened(undefined, { childIds: [found.childId] });
  },
});
