import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import { outbox } from "@/db/schema/system";
import { inTransaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";
import { addMinutes, type Instant } from "@/lib/time/instant";
import type { Failure } from "./attempt";
import type { Claimed } from "./claim";

const worker = system("outbox");
export const maxAttempts = 8;

/** Still held: a worker whose lease ran out changes nothing any more. */
function held(rows: readonly Claimed[]) {
  const [first] = rows;
  const ids = rows.map((row) => row.id);
  return and(
    inArray(outbox.id, ids),
    first?.lockedUntil ? eq(outbox.lockedUntil, first.lockedUntil) : sql`false`,
  );
}

type Change = Partial<typeof outbox.$inferInsert> | Record<string, unknown>;

/** `rows` come from one claim. */
async function settle(rows: readonly Claimed[], change: Change) {
  if (rows.length === 0) return;
  await inTransaction(worker, (tx) => tx.update(outbox).set(change).where(held(rows)));
}

/** `dropped`: why the effect had no use any more. */
export const markDone = (rows: readonly Claimed[], now: Instant, dropped: string | null = null) =>
  settle(rows, { doneAt: now, lockedUntil: null, lastError: dropped });

/** 1, 4, 16, 64 … minutes, at most six hours. */
export const delayMinutes = (attempts: number) => Math.min(4 ** (attempts - 1), 360);

/** Plans the next try, of all at the same moment; after the last one a row is parked for the office to see. */
export const markFailed = (rows: readonly Claimed[], reason: string, now: Instant) => {
  const most = Math.max(...rows.map((row) => row.attempts));
  return settle(rows, {
    lockedUntil: null,
    lastError: reason.slice(0, 300),
    retryAt: addMinutes(now, delayMinutes(most)),
    deadAt: sql`case when ${outbox.attempts} >= ${maxAttempts} then ${now.toISOString()}::timestamptz end`,
  });
};

/** Trying again can never help. */
export const park = (rows: readonly Claimed[], reason: string, now: Instant) =>
  settle(rows, { lockedUntil: null, lastError: reason.slice(0, 300), deadAt: now });

export const settleFailure = (row: Claimed, { reason, forGood }: Failure, now: Instant) =>
  forGood ? park([row], reason, now) : markFailed([row], reason, now);

/** Nothing was tried: back in line as if never taken. */
export const giveBack = (rows: readonly Claimed[]) =>
  settle(rows, { lockedUntil: null, attempts: sql`${outbox.attempts} - 1` });

/** Before they go in one call, so that the same ones go together again when its answer is lost. */
export const bindTogether = (rows: readonly Claimed[], batchId: string) => settle(rows, { batchId });

/** The service does not take them together; each is a call of its own from now on. */
export const takeApart = (rows: readonly Claimed[]) => settle(rows, { batchId: null });
