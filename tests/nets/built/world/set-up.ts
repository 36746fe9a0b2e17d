import type { Sql } from "postgres";
import { now } from "@/lib/time/clock";
import { type Visitor, visitorWith } from "../people";

/** What is put into the database, straight past all policies. */
export type Put = (table: string, row: Record<string, unknown>) => Promise<string>;

export const putter =
  (sql: Sql): Put =>
  async (table, row) => {
    const made = await sql<{ id: string }[]>`INSERT INTO ${sql(table)} ${sql(row)} RETURNING id`;
    return the(made, `id of a new ${table}`).id;
  };

/** What the demonstration must have, and says so if it has not: an invented one would be "gone" for everybody. */
export function the<Row>(found: readonly Row[], what: string): Row {
  const [row] = found;
  if (row === undefined) throw new Error(`The demonstration has no ${what}.`);
  return row;
}

export async function waitFor(isDone: () => Promise<boolean>, seconds: number, what: string) {
  for (let waited = 0; waited < seconds * 2; waited++) {
    if (await isDone()) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(what);
}

/** The portal's own work on what the demonstration planned, photos among it, is done. */
export const settled = (sql: Sql) =>
  waitFor(
    async () => {
      const waiting = await sql`SELECT 1 FROM outbox
        WHERE kind <> 'document.render' AND done_at IS NULL AND dead_at IS NULL AND run_at <= ${now()} LIMIT 1`;
      return waiting.length === 0;
    },
    120,
    "The outbox does not come to rest.",
  );

/** Everything of one target begins with this. */
export type Start = Child & {
  sql: Sql;
  put: Put;
  carerId: string;
  /** Of whom nobody may be on the photos; null for the visiting parent's own. */
  besides: string | null;
  /** Signed in as this person, in passing. */
  as: (personId: string) => Promise<Visitor>;
};

export type Child = { childId: string; parentId: string; locationId: string; groupId: string };

export const begin = (sql: Sql, child: Child, carerId: string, besides: string | null): Start => ({
  ...child,
  sql,
  put: putter(sql),
  carerId,
  besides,
  as: (personId) => visitorWith(sql, personId),
});
