import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import { notification } from "@/db/schema/notification";
import { inTransaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { uuidList } from "@/lib/access/reach";
import type { Instant } from "@/lib/time/instant";
import { markNoticed } from "./mark-noticed";

/**
 * These requests stand on the page that this person is shown, so no letter need tell of them any more. Almost always
 * there is nothing to mark, hence the look before the write.
 */
export async function seeRequests(
  actor: PersonActor,
  shown: readonly { id: string }[],
  now: Instant,
): Promise<void> {
  if (shown.length === 0) return;
  const about = sql`(${notification.subject} ->> 'requestId')::uuid = any(${uuidList(shown.map(({ id }) => id))})`;
  const unread = and(eq(notification.personId, actor.personId), isNull(notification.readAt), about);
  const [found] = await readTogether(actor, (tx) =>
    tx.select({ id: notification.id }).from(notification).where(unread).limit(1),
  );
  if (found) await inTransaction(actor, (tx) => markNoticed(tx, actor, about, now), { at: now });
}
