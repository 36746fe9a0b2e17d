import "server-only";
import { sql } from "drizzle-orm";
import type { MessageSide } from "@/db/schema/message";
import type { Transaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { inWorkedInbox, ownConversation } from "./policy";

export type Reached = {
  id: string;
  childId: string;
  locationId: string | null;
  lastNumber: number;
  urgent: boolean;
  participantId: string;
  readUntil: number;
};

/** The condition on the conversation `c`, and whose reading mark counts, for the side a person stands on. */
export const reachOf = (actor: PersonActor, side: MessageSide) =>
  side === "parent" ? ownConversation(actor) : inWorkedInbox(actor);
export const markOf = (actor: PersonActor, side: MessageSide) =>
  side === "parent" ? sql`p.person_id = ${actor.personId}` : sql`p.person_id is null`;

/**
 * The conversation with this side's own mark, locked, so that messages are numbered one after the other; null
 * when it is out of reach or not there.
 */
export async function lockConversation(
  tx: Transaction,
  actor: PersonActor,
  side: MessageSide,
  conversationId: string,
): Promise<Reached | null> {
  await tx.execute(sql`select c.id from conversation c
    where c.id = ${conversationId}::uuid and ${reachOf(actor, side)} for update of c`);
  const [row] = await tx.execute<Reached>(sql`
    select c.id, c.child_id as "childId", c.location_id as "locationId", c.last_number as "lastNumber",
      c.urgent, p.id as "participantId", p.read_until as "readUntil"
    from conversation c join participant p on p.conversation_id = c.id and ${markOf(actor, side)}
    where c.id = ${conversationId}::uuid and ${reachOf(actor, side)}`);
  return row ?? null;
}
