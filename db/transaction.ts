import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { postgresErrorOf, withoutValues } from "@/lib/log/database-errors";
import { today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import type { Instant } from "@/lib/time/instant";
import { orm } from "./client";
import { noteAnswer, noteFailure, noteRefusedEntry } from "./health";

export type Transaction = Parameters<Parameters<ReturnType<typeof orm>["transaction"]>[0]>[0];

/** Who asks, as the row-level policies see it; every Actor of lib/access fits. */
export type DatabaseActor =
  | { kind: "person"; personId: string; sessionId?: string }
  | { kind: "system"; job: string };

/** Two transactions wanted the same rows: PostgreSQL ended one of them, trying again is right. */
const passing = new Set(["40001", "40P01"]);

/** The database itself looks up what this actor reaches today, until the end of the transaction (db/foundation.sql). */
function enter(actor: DatabaseActor, mayWrite: boolean, moment: Instant) {
  const {
    personId = "",
    sessionId = "",
    job = "",
  } = actor.kind === "person" ? { ...actor, job: "" } : { job: actor.job };
  return sql`select gate.enter(${personId}, ${sessionId}, ${job}, ${moment.toISOString()}, ${today(moment)}, ${mayWrite})`;
}

/**
 * The only way to the database, with `readTogether` beside it for reads. Opens a transaction, switches to the
 * role without owner rights and names the actor and the moment, which is that of the act (`at`). Deadlocks and serialisation failures are tried
 * again (three times in all), so `work` must do nothing outside the database.
 */
export const inTransaction = <Result>(
  actor: DatabaseActor,
  work: (tx: Transaction) => Promise<Result>,
  { mayWrite = true, at = now() }: { mayWrite?: boolean; at?: Instant } = {},
): Promise<Result> => enteredBy(enter(actor, mayWrite, at), work);

/** As whoever holds this session, to read; `found` is undefined when nobody does, and then nothing is seen. */
export function inSession<Found>(
  tokenHash: string,
  at: Instant,
  work: (tx: Transaction, found: Found | undefined) => Promise<void>,
): Promise<void> {
  const entry = sql`select gate.enter_session(${tokenHash}, ${at.toISOString()}, ${today(at)}) as found`;
  return enteredBy(entry, async (tx, entered) => {
    const [row] = (await entered) as { found: Found | null }[];
    await work(tx, row?.found ?? undefined);
  });
}

type Entered = Promise<unknown>;

async function enteredBy<Result>(
  entry: SQL,
  work: (tx: Transaction, entered: Entered) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      const done = await orm().transaction(async (tx) => {
        // Sent together with the first queries of `work`: the connection keeps their order, and when this
        // statement fails PostgreSQL refuses all that follow.
        const entered = tx.execute(entry).then((rows) => rows);
        entered.catch(noteRefusedEntry);
        const result = await work(tx, entered);
        await entered;
        return result;
      });
      noteAnswer();
      return done;
    } catch (error) {
      noteFailure(error);
      if (attempt === 3 || !passing.has(postgresErrorOf(error)?.code ?? "")) throw withoutValues(error);
    }
  }
}
