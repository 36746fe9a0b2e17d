import "server-only";
import { today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import type { Instant } from "@/lib/time/instant";
import { isGone } from "./health";
import { type DatabaseActor, inSession, inTransaction, type Transaction } from "./transaction";

type Reading = {
  actor: DatabaseActor;
  work: (tx: Transaction) => Promise<unknown>;
  done: (result: unknown) => void;
  failed: (error: unknown) => void;
};

const waiting = new Map<string, Reading[]>();

/** Of one actor, one session (with or without its second step) and one day: a right may end at midnight. */
const keyOf = (actor: DatabaseActor, at: Instant) =>
  `${today(at)} ${actor.kind === "person" ? `${actor.personId} ${actor.sessionId}` : actor.job}`;

/**
 * A read as this actor. What is asked in the same turn, by the frame and by the parts of a page, shares one
 * read-only transaction, and what its answers lead to goes on in it: a page waits for the database once and not
 * once per part (docs/decisions/0016-reads-share-a-transaction.md). Writing inside throws.
 */
export function readTogether<Result>(
  actor: DatabaseActor,
  work: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
  return new Promise<Result>((done, failed) => {
    const key = keyOf(actor, now());
    const reading: Reading = { actor, work, done: (result) => done(result as Result), failed };
    const others = waiting.get(key);
    if (others) others.push(reading);
    else void gather(key, [reading]).then((readings) => answer(actor, { key, now: readings }));
  });
}

/**
 * The person behind a session, in a transaction that is that person's from its first statement on; what the answer
 * leads to is read in it as well. Undefined when the session does not hold.
 */
export function readBySession<Found extends { personId: string; sessionId: string }>(
  tokenHash: string,
  at: Instant,
): Promise<Found | undefined> {
  return new Promise<Found | undefined>((done, failed) => {
    const open: { rounds?: Rounds } = {};
    inSession<Found>(tokenHash, at, async (tx, found) => {
      if (!open.rounds) {
        done(found);
        if (!found) return;
        const key = keyOf({ kind: "person", ...found }, at);
        open.rounds = { key, now: waiting.has(key) ? [] : await gather(key) };
      }
      await answerRounds(tx, open.rounds);
    }).catch((error) => (open.rounds ? fail(open.rounds, error) : failed(error)));
  });
}

/** What is asked until all that was just answered has asked in its turn. */
function gather(key: string, first: Reading[] = []): Promise<Reading[]> {
  waiting.set(key, first);
  return new Promise((done) => {
    process.nextTick(() => {
      waiting.delete(key);
      done(first);
    });
  });
}

/** `now` has no answer yet. */
type Rounds = { key: string; now: Reading[] };

async function answer(actor: DatabaseActor, rounds: Rounds) {
  try {
    await inTransaction(actor, (tx) => answerRounds(tx, rounds), { mayWrite: false });
  } catch (error) {
    fail(rounds, error);
  }
}

async function answerRounds(tx: Transaction, rounds: Rounds) {
  while (rounds.now.length > 0) {
    const results = await all(tx, rounds.now);
    for (const [at, { done }] of rounds.now.entries()) done(results[at]);
    rounds.now = [];
    if (!waiting.has(rounds.key)) rounds.now = await gather(rounds.key);
  }
}

/** The failure of one ended the transaction of all: each gets the answer it would have had alone. */
function fail({ key, now: readings }: Rounds, error: unknown) {
  if (readings.length === 1 || isGone(error)) for (const { failed } of readings) failed(error);
  else for (const reading of readings) void answer(reading.actor, { key, now: [reading] });
}

/** Waits for every read, also after one failed: none may still be at it when the transaction ends. */
async function all(tx: Transaction, readings: Reading[]) {
  const settled = await Promise.allSettled(readings.map(({ work }) => work(tx)));
  return settled.map((one) => {
    if (one.status === "rejected") throw one.reason;
    return one.value;
  });
}
