import "server-only";
import { and, desc, eq, isNull, sql } from "drizzle-orm";
import { notification, notificationDelivery } from "@/db/schema/notification";
import { inTransaction, type Transaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";
import { Dropped } from "@/lib/outbox/dropped";
import { ruleOf } from "./event-rules";
import type { Notification } from "./plan-letter";

/** The reader did not see it in the portal meanwhile, and is still among those who may know. */
async function isStillToTell(tx: Transaction, { kind, subject, personId }: Notification): Promise<boolean> {
  const recipients = ruleOf(kind).recipients(subject);
  const [row] = await tx.execute<{ yes: boolean }>(
    sql`select exists (select 1 from (${recipients}) r where r."personId" = ${personId}::uuid) as yes`,
  );
  return row?.yes ?? false;
}

/**
 * Asked when a letter goes out, which may be days after it was planned: the newest notification on it that still says
 * something to its reader. Without one the letter has no use any more.
 */
export const stillToTell = (letterId: string): Promise<Notification> =>
  inTransaction(system("outbox"), async (tx) => {
    const rows = await tx
      .select({ one: notification })
      .from(notificationDelivery)
      .innerJoin(notification, eq(notification.id, notificationDelivery.notificationId))
      .where(and(eq(notificationDelivery.letterId, letterId), isNull(notification.readAt)))
      .orderBy(desc(notification.happenedAt), desc(notification.id));
    for (const { one } of rows) if (await isStillToTell(tx, one)) return one;
    throw new Dropped("nothing to tell, or no longer to this reader");
  });
