import "server-only";
import { and, eq, isNotNull, ne } from "drizzle-orm";
import { participant } from "@/db/schema/message";
import type { Transaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { plan } from "@/lib/outbox/plan";
import { planNotice } from "@/lib/outbox/plan-notice";
import { addMinutes, type Instant } from "@/lib/time/instant";
import { letterDelayMinutes } from "./rules";

/**
 * One letter per guardian, and no second one about this conversation until the first was read: the key holds
 * the reading mark, which stands still until then. Who wants letters about messages once a day or never gets them
 * so, but for urgent ones. Staff see a number in their menu instead of letters.
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
  const soon = addMinutes(now, letterDelayMinutes);
  for (const { personId, readUntil, muted } of readers) {
    if (personId === null || (muted && !urgent)) continue;
    const payload = { conversationId, personId };
    const dedupeKey = `message ${conversationId} ${personId} ${readUntil}`;
    if (urgent) await plan(tx, { kind: "mail.urgent-message", payload, dedupeKey, runAt: now });
    else await planNotice(tx, "messages", { kind: "mail.message", payload, dedupeKey, runAt: soon });
  }
}
