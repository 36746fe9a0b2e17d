import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { NoticeWish } from "@/db/schema/change-request";
import { notification } from "@/db/schema/notification";
import type { EventKind, OutboxPayloads } from "@/db/schema/outbox-kinds";
import { inTransaction, type Transaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";
import { isUrgent } from "@/lib/notice/urgent-events";
import { defaultWishes } from "@/lib/notice-wish/defaults";
import type { PlannedEffect } from "@/lib/outbox/effect";
import { ruleOf } from "./event-rules";
import { planLetter } from "./plan-letter";

const job = system("outbox");
/** So few that the others who tell do not wait long for their turn. */
const atOnce = 100;
const lowestId = "00000000-0000-0000-0000-000000000000";

type Told = PlannedEffect<Record<string, string>> & { kind: EventKind };
type Recipient = { personId: string; childId: string | null; wish: NoticeWish | null };

/** Gives everybody whom the event concerns today a notification, and plans its letter as that person wishes. */
export const telling =
  <Kind extends EventKind>(kind: Kind) =>
  (effect: PlannedEffect<OutboxPayloads[Kind]>): Promise<void> =>
    tell({ ...effect, kind });

/** Some at a time: news goes to thousands. Started again half-way, nobody is told twice. */
async function tell(told: Told): Promise<void> {
  const recipients = ruleOf(told.kind).recipients(told.payload);
  let after: string | undefined = lowestId;
  while (after) {
    const since: string = after;
    after = await inTransaction(job, async (tx) => {
      // One worker tells at a time, so that no two plan a letter each where one is enough.
      await tx.execute(sql`select pg_advisory_xact_lock(hashtext('notify.tell'))`);
      const people = await recipientsAfter(tx, told.kind, recipients, since);
      await notify(tx, told, people);
      return people.length < atOnce ? undefined : people.at(-1)?.personId;
    });
  }
}

const recipientsAfter = (tx: Transaction, kind: EventKind, recipients: SQL, after: string) =>
  tx.execute<Recipient>(sql`
    select distinct on (r."personId") r."personId", r."childId", w.wish
    from (${recipients}) r
    left join notification_wish w on w.person_id = r."personId" and w.topic = ${ruleOf(kind).topic}
    where r."personId" > ${after}::uuid
    order by r."personId", r."childId" limit ${atOnce}`);

async function notify(tx: Transaction, told: Told, people: readonly Recipient[]): Promise<void> {
  if (people.length === 0) return;
  const { topic, forWork } = ruleOf(told.kind);
  const about = { eventId: told.id, kind: told.kind, subject: told.payload, happenedAt: told.plannedAt };
  const made = await tx
    .insert(notification)
    .values(people.map(({ personId, childId }) => ({ ...about, topic, personId, childId })))
    .onConflictDoNothing()
    .returning();
  const wishes = new Map(people.map(({ personId, wish }) => [personId, wish]));
  for (const one of made) {
    const asked = wishes.get(one.personId) ?? defaultWishes[topic];
    await planLetter(tx, one, forWork || isUrgent(told.kind) ? "at_once" : asked, told.now);
  }
}
