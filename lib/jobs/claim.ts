import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Lane } from "@/db/outbox/kind";
import { firstKinds, kindsOfLane } from "@/db/schema/outbox-kinds";
import { outbox } from "@/db/schema/system";
import { inTransaction, type Transaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";
import { addMinutes, type Instant } from "@/lib/time/instant";

/** A row in the hands of one worker until `lockedUntil`, which also tells its hold from a later one's. */
export type Claimed = {
  id: string;
  kind: string;
  payload: Record<string, string>;
  runAt: Instant;
  attempts: number;
  batchId: string | null;
  lockedUntil: Instant | null;
};

const worker = system("outbox");
/** A worker that dies leaves its rows to others after this long; no effect may take longer. */
const leaseMinutes = 2;

/** As a condition on a column that holds a kind. */
const isOneOf = (kind: SQL, kinds: readonly string[]) =>
  sql`${kind} in (${sql.join(
    kinds.map((one) => sql`${one}`),
    sql`, `,
  )})`;
const isLetter = (kind: SQL) => isOneOf(kind, kindsOfLane("letters"));
const isPicture = (kind: SQL) => isOneOf(kind, kindsOfLane("pictures"));
const lanes: Record<Lane, SQL> = {
  letters: isLetter(sql`o.kind`),
  pictures: isPicture(sql`o.kind`),
  // Also a kind that nobody knows any more: it fails there, and the office sees it.
  errands: sql`not (${isLetter(sql`o.kind`)} or ${isPicture(sql`o.kind`)})`,
};

const at = (now: Instant) => sql`${now.toISOString()}::timestamptz`;
const isOpen = sql`o.done_at is null and o.dead_at is null`;
const isDue = (now: Instant) => sql`${isOpen} and o.run_at <= ${at(now)}
  and (o.retry_at is null or o.retry_at <= ${at(now)}) and (o.locked_until is null or o.locked_until < ${at(now)})`;

function take(tx: Transaction, chosen: SQL, now: Instant): Promise<Claimed[]> {
  return tx
    .update(outbox)
    .set({ lockedUntil: addMinutes(now, leaseMinutes), attempts: sql`${outbox.attempts} + 1` })
    .where(sql`${outbox.id} in (${chosen})`)
    .returning({
      id: outbox.id,
      kind: outbox.kind,
      payload: outbox.payload,
      runAt: outbox.runAt,
      attempts: outbox.attempts,
      batchId: outbox.batchId,
      lockedUntil: outbox.lockedUntil,
    });
}

/**
 * Takes due rows of a lane for a lease. Two workers never get the same row (SKIP LOCKED), and nothing stays open
 * while the effect runs.
 */
export const claimDue = (now: Instant, limit: number, lane: Exclude<Lane, "letters">): Promise<Claimed[]> =>
  inTransaction(worker, (tx) => {
    const due = sql`select o.id from outbox o where ${lanes[lane]} and ${isDue(now)}
      order by o.run_at limit ${limit} for update skip locked`;
    return take(tx, due, now);
  });

const goesFirst = (kind: SQL) => isOneOf(kind, firstKinds);

/** Earlier and neither sent nor given up, in the same of the two lines: it goes first, also when it must wait. */
const earlier = (now: Instant) => sql`select 1 from outbox e
  where e.addressee = o.addressee and ${isLetter(sql`e.kind`)} and e.done_at is null and e.dead_at is null
    and e.run_at <= ${at(now)} and (e.run_at, e.id) < (o.run_at, o.id)
    and (${goesFirst(sql`e.kind`)}) = (${goesFirst(sql`o.kind`)})`;

/**
 * What waits, for how many milliseconds the mail service wants nothing, and whether it is known to take one letter a
 * call; the database's clock counts for that.
 */
async function lookAhead(tx: Transaction, now: Instant) {
  const [row] = await tx.execute<{ due: boolean; paused: number; one_by_one: boolean }>(sql`
    select exists (select 1 from outbox o where ${lanes.letters} and ${isDue(now)}) as due,
      coalesce((select greatest(0, extract(epoch from p.paused_until - app.now()) * 1000)
        from mail_pace p), 0)::float8 as paused,
      exists (select 1 from mail_pace p where p.one_by_one_until > app.now()) as one_by_one`);
  return { due: row?.due ?? false, paused: row?.paused ?? 0, oneByOne: row?.one_by_one ?? false };
}

/** `pausedFor`: milliseconds. `oneByOne`: the service is known to take no call with several. */
export type ClaimedLetters = { rows: Claimed[]; pausedFor: number; oneByOne: boolean };

/**
 * Takes the letters of one call: those of a call that failed, unchanged, since the service knows it by its key;
 * else the next letter of everybody. While the service wants a pause none, and how long it still takes.
 */
export const claimLetters = (now: Instant, limit: number): Promise<ClaimedLetters> =>
  inTransaction(worker, async (tx) => {
    const { due, paused, oneByOne } = await lookAhead(tx, now);
    if (!due || paused > 0) return { rows: [], pausedFor: due ? paused : 0, oneByOne };
    // One worker chooses at a time, so that no two hold parts of the same call.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('outbox.letters'))`);
    const failedCall = sql`select o.id from outbox o where ${isDue(now)} and o.batch_id = (
        select o.batch_id from outbox o where o.batch_id is not null and ${isDue(now)} order by o.run_at limit 1)
      for update`;
    const again = await take(tx, failedCall, now);
    if (again.length > 0) return { rows: inOrder(again), pausedFor: 0, oneByOne };
    const next = sql`select o.id from outbox o
      where ${lanes.letters} and ${isDue(now)} and o.batch_id is null and not exists (${earlier(now)})
      order by ${goesFirst(sql`o.kind`)} desc, o.run_at, o.id limit ${limit} for update skip locked`;
    return { rows: inOrder(await take(tx, next, now)), pausedFor: 0, oneByOne };
  });

const inOrder = (rows: Claimed[]) => rows.sort((one, other) => (one.id < other.id ? -1 : 1));
