import "server-only";
import { sql } from "drizzle-orm";
import { inTransaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";
import { config } from "@/lib/config";

const job = system("outbox");

/** The way to the service takes now longer, now shorter: exactly on the limit some calls would meet in one second. */
const margin = 1.05;

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Waits for the next call that the budget of all processes together allows. Answers how long to stay away instead
 * when the service wants a pause. The database's clock counts, since the processes' own may differ.
 */
export async function takeTurn(): Promise<{ pausedFor: number }> {
  const gap = margin / config().MAIL_CALLS_PER_SECOND;
  const [turn] = await inTransaction(job, (tx) =>
    tx.execute<{ wait: number }>(sql`
      update mail_pace set next_call_at = greatest(next_call_at, app.now()) + make_interval(secs => ${gap})
      where paused_until is null or paused_until <= app.now()
      returning (extract(epoch from next_call_at - app.now()) - ${gap}::float8)::float8 * 1000 as wait`),
  );
  if (!turn) return { pausedFor: await pauseLeft() };
  if (turn.wait > 0) await sleep(turn.wait);
  return { pausedFor: 0 };
}

async function pauseLeft(): Promise<number> {
  const [row] = await inTransaction(
    job,
    (tx) =>
      tx.execute<{ left: number }>(sql`
        select (extract(epoch from paused_until - app.now()) * 1000)::float8 as left from mail_pace`),
    { mayWrite: false },
  );
  return Math.max(0, row?.left ?? 0);
}

/**
 * Nobody hands it several letters in one call for the next hour: asked anew with each claim, every such call would
 * cost a turn, and one that is cut off a try of every letter in it.
 */
export const rememberOneByOne = () =>
  inTransaction(job, (tx) =>
    tx.execute(sql`update mail_pace set one_by_one_until = app.now() + interval '1 hour'`),
  );

/** Nobody calls the mail service for so long; a pause that lasts longer stays. */
export const pauseMail = (milliseconds: number) =>
  inTransaction(job, (tx) =>
    tx.execute(sql`
      update mail_pace set paused_until = greatest(
        paused_until, app.now() + make_interval(secs => ${milliseconds / 1000}))`),
  );
