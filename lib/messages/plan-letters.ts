import "server-only";
import { and, eq, isNotNull, ne } from "drizzle-orm";
import { participant } from "@/db/schema/message";
import type { Transaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/auth/actor";
import { plan } from "@/lib/outbox/plan";
import { addMinutes, type Instant } from "@/lib/time/instant";
import { letterDelayMinutes } from "./rules";

/**
 * One letter per guardian, and no second one about this conversation until the first was read: the key holds
 * the reading mark, which stands still until then. Staff see a number in their menu instead of letters.
 */
export async function planMessageLetters(
  tx: Transaction,
  actor: PersonActor,
  conversationId: string,
  now: Instant,
  { urgent = false } = {},
): Promise<void> {
  const readers = await tx
    .select({ personId: participant.personId, readUntil: participant.readUntil, muted: participant.muted })
    .from(participant)
    .where(
      and(
        eq(participant.conversationId, conversationId),
        isNotNull(participant.personId),
        ne(participant.personId, actor.personId),
      ),
    );
  for (const { personId, readUntil, muted } of readers) {
    if (personId === null || (muted && !urgent)) continue;
    await plan(tx, {
      kind: urgent ? "mail.urgent-message" : "mail.message",
      payload: { conversationId, personId },
      dedupeKey: `message ${conversationId} ${personId} ${readUntil}`,
      runAt: urgent ? now : addMinutes(now, letterDelayMinutes),
    });
  }
}
