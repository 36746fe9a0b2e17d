import "server-only";
import { sql } from "drizzle-orm";
import { postgresErrorOf, withoutValues } from "@/lib/log/database-errors";
import { today } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import type { Instant } from "@/lib/time/instant";
import { orm } from "./client";
import { noteAnswer, noteFailure } from "./health";

export type Transaction = Parameters<Parameters<ReturnType<typeof orm>["transaction"]>[0]>[0];

/** Who asks, as the row-level policies see it; every Actor of lib/access fits. */
export type DatabaseActor = { kind: "person"; personId: string } | { kind: "system"; job: string };

/** Two transactions wanted the same rows: PostgreSQL ended one of them, trying again is right. */
const passing = new Set(["40001", "40P01"]);

/** The database itself looks up what this actor reaches today, until the end of the transaction (db/foundation.sql). */
function enter(actor: DatabaseActor, mayWrite: boolean, moment: Instant) {
  const [person, job] = actor.kind === "person" ? [actor.personId, ""] : ["", actor.job];
  return sql`select gate.enter(${person}, ${job}, ${moment.toISOString()}, ${today(moment)}, ${mayWrite})`;
}

/**
 * The only way to the database, with `readTogether` beside it for reads. Opens a transaction, switches to the
 * role without owner rights and names the actor and the moment, which is that of the act (`at`). Deadlocks and serialisation failures are tried
 * again (three times in all), so `work` must do nothing outside the database.
 */
export async function inTransaction<Result>(
  actor: DatabaseActor,
  work: (tx: Transaction) => Promise<Result>,
  { mayWrite = true, at = now() }: { mayWrite?: boolean; at?: Instant } = {},
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      const done = await orm().transaction(async (tx) => {
        // Sent together with the first queries of `work`: the connection keeps their order, and when this
        // statement fails PostgreSQL refuses all that follow.
        const entered = tx.execute(enter(actor, mayWrite, at)).then(() => undefined);
        entered.catch(() => undefined);
        const result = await work(tx);
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
