import "server-only";
import { and, eq, sql } from "drizzle-orm";
import type { NoticeWish } from "@/db/schema/change-request";
import { type notification, notificationDelivery } from "@/db/schema/notification";
import type { OutboxKind, OutboxPayloads } from "@/db/schema/outbox-kinds";
import { outbox } from "@/db/schema/system";
import type { Transaction } from "@/db/transaction";
import { joinedLetterTime, mayJoin, nextSummary } from "@/lib/notice/letter-time";
import { addDaysTo, addMinutes, type Instant, instantFrom } from "@/lib/time/instant";
import { ruleOf } from "./event-rules";

export type Notification = typeof notification.$inferSelect;

/** Hangs the notification on a letter, as its reader wishes: one about this alone, the summary of a day, or none. */
export async function planLetter(
  tx: Transaction,
  one: Notification,
  wish: NoticeWish,
  now: Instant,
): Promise<void> {
  if (wish === "never") return;
  const letterId = wish === "daily" ? await summary(tx, one, now) : await ownLetter(tx, one);
  if (!letterId) return;
  await tx
    .insert(notificationDelivery)
    .values({ notificationId: one.id, channel: "mail", letterId })
    .onConflictDoNothing();
}

/** One that still waits about the same, else a new one; none while the first about this thing is unread. */
async function ownLetter(tx: Transaction, one: Notification): Promise<string | undefined> {
  const { letter, waitMinutes } = ruleOf(one.kind);
  const runAt = addMinutes(one.happenedAt, waitMinutes);
  const waiting = await waitingLetter(tx, one);
  if (waiting) {
    const later = joinedLetterTime(waiting.first, runAt);
    await tx.update(outbox).set({ runAt: later }).where(eq(outbox.id, waiting.id));
    return waiting.id;
  }
  if (await isToldUnread(tx, one)) return;
  const payload = { personId: one.personId };
  return takeLetter(tx, { kind: letter, payload, dedupeKey: `${letter} ${one.id}`, runAt });
}

/** Not taken by anybody yet, about the same kind and child, and close enough. Held until this is written. */
async function waitingLetter(tx: Transaction, one: Notification) {
  const [found] = await tx.execute<{ id: string; first: string }>(sql`
    select o.id, (select min(n.happened_at) from notification_delivery d
      join notification n on n.id = d.notification_id where d.letter_id = o.id)::text as first
    from outbox o where ${isUntouched} and o.kind = ${ruleOf(one.kind).letter} and o.id in (
      select d.letter_id from notification n join notification_delivery d on d.notification_id = n.id
      where n.person_id = ${one.personId} and n.kind = ${one.kind}
        and n.child_id is not distinct from ${one.childId}::uuid)
    order by o.run_at desc limit 1 for update of o`);
  const first = found && instantFrom(found.first);
  return first && mayJoin(first, one.happenedAt) ? { id: found.id, first } : undefined;
}

const isUntouched = sql`o.done_at is null and o.dead_at is null and o.locked_until is null and o.attempts = 0
  and o.batch_id is null`;

/** A letter about the same thing went or will go, and what it told of is unread; one that was dropped told nothing. */
async function isToldUnread(tx: Transaction, one: Notification): Promise<boolean> {
  const { onceUnread } = ruleOf(one.kind);
  if (!onceUnread) return false;
  const same = { [onceUnread]: one.subject[onceUnread] };
  const [found] = await tx.execute(sql`
    select 1 from notification n join notification_delivery d on d.notification_id = n.id and d.channel = 'mail'
    join outbox o on o.id = d.letter_id and not (o.done_at is not null and o.last_error is not null)
    where n.person_id = ${one.personId} and n.topic = ${one.topic} and n.read_at is null
      and n.subject @> ${JSON.stringify(same)}::jsonb limit 1`);
  return found !== undefined;
}

/** The next one that nobody has begun to write. */
async function summary(tx: Transaction, one: Notification, now: Instant): Promise<string | undefined> {
  if (await isToldUnread(tx, one)) return;
  const { personId } = one;
  for (const from of [now, addDaysTo(now, 1)]) {
    const { day, runAt } = nextSummary(from);
    const dedupeKey = `daily-summary ${personId} ${day}`;
    const taken = await takeLetter(tx, {
      kind: "mail.daily-summary",
      payload: { personId, day },
      dedupeKey,
      runAt,
    });
    if (taken) return taken;
  }
  throw new Error("The summary of tomorrow was written before its evening");
}

type Letter<Kind extends OutboxKind> = {
  kind: Kind;
  payload: OutboxPayloads[Kind];
  dedupeKey: string;
  runAt: Instant;
};

/** The letter under this key, planned if it is not yet; undefined when somebody has begun to write it. */
async function takeLetter<Kind extends OutboxKind>(tx: Transaction, letter: Letter<Kind>) {
  await tx.insert(outbox).values(letter).onConflictDoNothing();
  const [row] = await tx
    .select({ id: outbox.id })
    .from(outbox)
    .where(
      and(
        eq(outbox.dedupeKey, letter.dedupeKey),
        sql`${outbox.doneAt} is null`,
        sql`${outbox.deadAt} is null`,
        sql`${outbox.lockedUntil} is null`,
        eq(outbox.attempts, 0),
      ),
    )
    .for("update");
  return row?.id;
}
