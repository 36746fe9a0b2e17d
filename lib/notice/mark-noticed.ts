import "server-only";
import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import { notification } from "@/db/schema/notification";
import type { Transaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import type { Instant } from "@/lib/time/instant";

/** Own notifications about the thing with these ids. */
export const aboutIds = (ids: Record<string, string>): SQL =>
  sql`${notification.subject} @> ${JSON.stringify(ids)}::jsonb`;

/** Whoever opens the thing itself has no use for a letter about it: own notifications about it count as read. */
export async function markNoticed(
  tx: Transaction,
  { personId }: PersonActor,
  about: SQL,
  now: Instant,
): Promise<void> {
  await tx
    .update(notification)
    .set({ readAt: now })
    .where(and(eq(notification.personId, personId), isNull(notification.readAt), about));
}
