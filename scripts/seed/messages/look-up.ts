import type { PersonActor } from "@/lib/access/actor";
import { findConversation } from "@/lib/messages/find-conversation";
import type { Instant } from "@/lib/time/instant";

/** The id of the last message of a conversation, and who of the family reads it. */
export async function findMessages(
  actor: PersonActor,
  side: "parent" | "staff",
  conversationId: string,
  now: Instant,
) {
  const found = await findConversation(actor, side, conversationId, now);
  const last = found?.messages.at(-1)?.id;
  if (!found || !last) throw new Error("The conversation is not there");
  return { last, readers: found.guardianNames };
}
