import "server-only";
import { availableParallelism } from "node:os";
import { now } from "@/lib/time/clock";
import { type Instant, isBefore } from "@/lib/time/instant";
import { attempt } from "./attempt";
import { claimDue } from "./claim";
import { drainLetters } from "./drain-letters";
import { markDone, settleFailure } from "./settle";

export type Drained = { done: number; failed: number };

type DrainOptions = { until: Instant; batch?: number; lanes?: readonly DrainLane[] };
type DrainLane = "letters" | "pictures";

const bothLanes: readonly DrainLane[] = ["letters", "pictures"];
/** A processor stays free for the pages; more than two pictures at once would only use memory. */
const picturesAtOnce = Math.min(2, Math.max(1, availableParallelism() - 1));

/**
 * Does everything that is due, in batches, until nothing is left or `until` has passed. Safe to run in
 * several processes at once and to be killed at any moment: effects are idempotent by their row's id.
 */
export async function drain({ until, batch, lanes = bothLanes }: DrainOptions): Promise<Drained> {
  const queues = lanes.flatMap((lane) =>
    lane === "letters"
      ? [drainErrandsAndLetters(until, batch)]
      : Array.from({ length: picturesAtOnce }, () => drainLane(lane, until, 1)),
  );
  return sum(await Promise.all(queues));
}

const sum = (parts: readonly Drained[]): Drained => ({
  done: parts.reduce((total, one) => total + one.done, 0),
  failed: parts.reduce((total, one) => total + one.failed, 0),
});

/** Errands first: they plan letters. */
async function drainErrandsAndLetters(until: Instant, batch?: number): Promise<Drained> {
  return sum([await drainLane("errands", until, 20), await drainLetters(until, batch)]);
}

async function drainLane(lane: "errands" | "pictures", until: Instant, batch: number): Promise<Drained> {
  const total: Drained = { done: 0, failed: 0 };
  while (isBefore(now(), until)) {
    const rows = await claimDue(now(), batch, lane);
    if (rows.length === 0) break;
    for (const row of rows) {
      const tried = await attempt(row);
      if (tried.ok) await markDone([row], now(), tried.dropped);
      else await settleFailure(row, tried, now());
      tried.ok ? total.done++ : total.failed++;
    }
  }
  return total;
}
