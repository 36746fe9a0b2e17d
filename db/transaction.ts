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

/** Until the end of the transaction only; all of it is read by the policies. */
function enter(actor: DatabaseActor, mayWrite: boolean, moment: Instant) {
  const settings = {
    role: "portal_app",
    "app.person_id": actor.kind === "person" ? actor.personId : "",
    "app.job": actor.kind === "system" ? actor.job : "",
    "app.now": moment.toISOString(),
    "app.today": today(moment),
    transaction_read_only: mayWrite ? "off" : "on",
  };
  const each = Object.entries(settings).map(
    ([name, value]) => sql`set_config('${sql.raw(name)}', ${value}, true)`,
  );
  return sql`select ${sql.join(each, sql`, `)}`;
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
