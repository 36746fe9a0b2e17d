import { eq, sql } from "drizzle-orm";
import { notification, notificationDelivery } from "@/db/schema/notification";
import type { EventKind, NoticeKind } from "@/db/schema/outbox-kinds";
import { localMail, outbox } from "@/db/schema/system";
import { inTransaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";
import { attempt } from "@/lib/jobs/attempt";
import { claimDue } from "@/lib/jobs/claim";
import { drain } from "@/lib/jobs/drain";
import { markDone } from "@/lib/jobs/settle";
import { ruleOf } from "@/lib/notify/event-rules";
import { now } from "@/lib/time/clock";
import { addMinutes } from "@/lib/time/instant";
import { workAsOwner } from "./ask-as-owner";

type Ids = Record<string, string>;
const job = system("outbox");
const about = (ids: Ids) => sql`${notification.subject} @> ${JSON.stringify(ids)}::jsonb`;

/** The worker tells of everything that happened until now; the letters wait. */
export async function tellAll(): Promise<void> {
  for (;;) {
    const rows = await claimDue(now(), 50, "errands");
    if (rows.length === 0) return;
    for (const row of rows) {
      const tried = await attempt(row);
      if (!tried.ok) throw new Error(`${row.kind}: ${tried.reason}`);
      await markDone([row], now());
    }
  }
}

/** Once all is told: who has a notification about the thing with these ids, in the order of their ids. */
export async function notificationsAbout(ids: Ids) {
  await tellAll();
  return inTransaction(job, (tx) =>
    tx.select().from(notification).where(about(ids)).orderBy(notification.happenedAt, notification.id),
  );
}

/** Once all is told: the letters of this kind about the thing with these ids, in the order in which they leave. */
export async function lettersAbout(kind: NoticeKind | "mail.daily-summary", ids: Ids) {
  await tellAll();
  const rows = await inTransaction(job, (tx) =>
    tx
      .selectDistinct({ letter: outbox })
      .from(notification)
      .innerJoin(notificationDelivery, eq(notificationDelivery.notificationId, notification.id))
      .innerJoin(outbox, eq(outbox.id, notificationDelivery.letterId))
      .where(sql`${about(ids)} and ${outbox.kind} = ${kind}`)
      .orderBy(outbox.runAt, outbox.id),
  );
  return rows.map(({ letter }) => letter);
}

export const readersOf = async (
  kind: NoticeKind | "mail.daily-summary",
  ids: Ids,
): Promise<(string | null)[]> => (await lettersAbout(kind, ids)).map((letter) => letter.addressee).sort();

/** Whom the rule of this event names at this moment. */
export async function recipientsNow(kind: EventKind, ids: Ids): Promise<string[]> {
  const rows = await inTransaction(job, (tx) =>
    tx.execute<{ personId: string }>(sql`select r."personId" from (${ruleOf(kind).recipients(ids)}) r`),
  );
  return rows.map(({ personId }) => personId).sort();
}

/** As if so many minutes had gone by since everything that was told and is still to leave. */
export const letPass = (minutes: number) =>
  workAsOwner(async (tx) => {
    const earlier = sql`make_interval(mins => ${minutes})`;
    await tx.execute(sql`update notification set happened_at = happened_at - ${earlier}`);
    await tx.execute(
      sql`update outbox set run_at = run_at - ${earlier} where done_at is null and dead_at is null`,
    );
  });

/** What arrived in the local mailbox of this address, oldest first, once everything that is due has left. */
export async function mailTo(recipient: string): Promise<string[]> {
  await drain({ until: addMinutes(now(), 1), lanes: ["letters"] });
  const mails = await inTransaction(job, (tx) =>
    tx
      .select()
      .from(localMail)
      .where(eq(localMail.recipient, recipient))
      .orderBy(localMail.sentAt, localMail.id),
  );
  return mails.map(({ subject }) => subject);
}
