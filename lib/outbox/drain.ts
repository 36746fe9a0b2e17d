import "server-only";
import { availableParallelism } from "node:os";
import { logFailure } from "@/lib/log/log";
import { now } from "@/lib/time/clock";
import { type Instant, isBefore } from "@/lib/time/instant";
import { type Claimed, claimDue, type Lane, markDone, markFailed } from "./claim";
import { Dropped } from "./dropped";
import type { Effect } from "./effect";
import { FailsForGood } from "./fails-for-good";
import { handlers } from "./handlers";
import type { OutboxKind } from "./kinds";

export type Drained = { done: number; failed: number };

async function run(row: Claimed, at: Instant) {
  const load = handlers[row.kind as OutboxKind];
  if (!load) throw new FailsForGood(`no handler for ${row.kind}`);
  const handle = (await load()) as (effect: Effect<Record<string, string>>) => Promise<void>;
  await handle({ id: row.id, payload: row.payload, now: at });
}

async function settle(row: Claimed): Promise<boolean> {
  try {
    await run(row, now());
    await markDone(row, now());
    return true;
  } catch (error) {
    if (error instanceof Dropped) {
      await markDone(row, now(), error.message);
      return true;
    }
    logFailure("outbox-failed", error, { kind: row.kind, outboxId: row.id, attempts: row.attempts });
    const reason = error instanceof Error ? error.name : "unknown";
    await markFailed(
      row,
      error instanceof FailsForGood ? error.message : reason,
      error instanceof FailsForGood,
      now(),
    );
    return false;
  }
}

type DrainOptions = { until: Instant; batch?: number; lanes?: readonly Lane[] };

const bothLanes: readonly Lane[] = ["letters", "pictures"];
/** A processor stays free for the pages; more than two pictures at once would only use memory. */
const picturesAtOnce = Math.min(2, Math.max(1, availableParallelism() - 1));

/**
 * Does everything that is due, in batches, until nothing is left or `until` has passed. Safe to run in
 * several processes at once and to be killed at any moment: effects are idempotent by their row's id.
 */
export async function drain({ until, batch = 20, lanes = bothLanes }: DrainOptions): Promise<Drained> {
  const queues = lanes.flatMap((lane) =>
    lane === "letters"
      ? [drainLane(lane, until, batch)]
      : Array.from({ length: picturesAtOnce }, () => drainLane(lane, until, 1)),
  );
  const total: Drained = { done: 0, failed: 0 };
  for (const { done, failed } of await Promise.all(queues)) {
    total.done += done;
    total.failed += failed;
  }
  return total;
}

async function drainLane(lane: Lane, until: Instant, batch: number): Promise<Drained> {
  const total: Drained = { done: 0, failed: 0 };
  while (isBefore(now(), until)) {
    const rows = await claimDue(now(), batch, lane);
    if (rows.length === 0) break;
    for (const row of rows) (await settle(row)) ? total.done++ : total.failed++;
  }
  return total;
}
