import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { outbox } from "@/db/schema/system";
import { inTransaction } from "@/db/transaction";
import { system } from "@/lib/auth/actor";
import { addMinutes, type Instant } from "@/lib/time/instant";

export type Claimed = { id: string; kind: string; payload: Record<string, string>; attempts: number };

const worker = system("outbox");
/** A worker that dies leaves its rows to others after this long; no effect may take longer. */
const leaseMinutes = 2;
export const maxAttempts = 8;

/** Letters never wait behind pictures and PDFs, whose making takes its time. */
export type Lane = "letters" | "pictures";
const slow = sql`(kind like 'photo.%' or kind like 'document.%')`;
const inLane = (lane: Lane) => (lane === "pictures" ? slow : sql`not ${slow}`);

/**
 * Takes due rows of a lane for a lease. Two workers never get the same row (SKIP LOCKED), and nothing stays open
 * while the effect runs.
 */
export const claimDue = (now: Instant, limit: number, lane: Lane = "letters"): Promise<Claimed[]> =>
  inTransaction(worker, (tx) => {
    const due = sql`select id from outbox
      where ${inLane(lane)} and done_at is null and dead_at is null and run_at <= ${now.toISOString()}::timestamptz
        and (locked_until is null or locked_until < ${now.toISOString()}::timestamptz)
      order by run_at limit ${limit} for update skip locked`;
    return tx
      .update(outbox)
      .set({ lockedUntil: addMinutes(now, leaseMinutes), attempts: sql`${outbox.attempts} + 1` })
      .where(sql`${outbox.id} in (${due})`)
      .returning({ id: outbox.id, kind: outbox.kind, payload: outbox.payload, attempts: outbox.attempts });
  });

const mine = (row: Claimed) => and(eq(outbox.id, row.id), eq(outbox.attempts, row.attempts));

/** `dropped`: why the effect had no use any more. */
export const markDone = (row: Claimed, now: Instant, dropped: string | null = null) =>
  inTransaction(worker, (tx) =>
    tx.update(outbox).set({ doneAt: now, lockedUntil: null, lastError: dropped }).where(mine(row)),
  );

/** 1, 4, 16, 64 … minutes, at most six hours. */
export const delayMinutes = (attempts: number) => Math.min(4 ** (attempts - 1), 360);

/** Plans the next try, or parks the row as a dead letter for the office to see. */
export const markFailed = (row: Claimed, reason: string, forGood: boolean, now: Instant) =>
  inTransaction(worker, (tx) =>
    tx
      .update(outbox)
      .set({
        lockedUntil: null,
        lastError: reason.slice(0, 300),
        ...(forGood || row.attempts >= maxAttempts
          ? { deadAt: now }
          : { runAt: addMinutes(now, delayMinutes(row.attempts)) }),
      })
      .where(mine(row)),
  );
