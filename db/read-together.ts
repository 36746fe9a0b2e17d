import "server-only";
import { isGone } from "./health";
import { type DatabaseActor, inTransaction, type Transaction } from "./transaction";

type Reading = {
  work: (tx: Transaction) => Promise<unknown>;
  done: (result: unknown) => void;
  failed: (error: unknown) => void;
};

const waiting = new Map<string, Reading[]>();

/**
 * A read as this actor. What is asked in the same turn, by the frame and by the parts of a page, shares one
 * read-only transaction: its statements travel together, so a page waits for the database once and not once
 * per part (docs/decisions/0016-reads-share-a-transaction.md). Writing inside throws.
 */
export function readTogether<Result>(
  actor: DatabaseActor,
  work: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
  return new Promise<Result>((done, failed) => {
    const key = actor.kind === "person" ? actor.personId : actor.job;
    const reading: Reading = { work, done: (result) => done(result as Result), failed };
    const others = waiting.get(key);
    if (others) {
      others.push(reading);
      return;
    }
    const readings = [reading];
    waiting.set(key, readings);
    // After everything that the same answer set going has asked as well.
    process.nextTick(() => {
      waiting.delete(key);
      void answer(actor, readings);
    });
  });
}

async function answer(actor: DatabaseActor, readings: Reading[]) {
  try {
    const results = await inTransaction(actor, (tx) => all(tx, readings), { mayWrite: false });
    for (const [at, { done }] of readings.entries()) done(results[at]);
  } catch (error) {
    if (readings.length === 1 || isGone(error)) for (const { failed } of readings) failed(error);
    // The failure of one ended the transaction of all: each gets the answer it would have had alone.
    else for (const reading of readings) void answer(actor, [reading]);
  }
}

/** Waits for every read, also after one failed: none may still be at it when the transaction ends. */
async function all(tx: Transaction, readings: Reading[]) {
  const settled = await Promise.allSettled(readings.map(({ work }) => work(tx)));
  return settled.map((one) => {
    if (one.status === "rejected") throw one.reason;
    return one.value;
  });
}
