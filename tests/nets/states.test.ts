import { getTableName } from "drizzle-orm";
import type { Sql } from "postgres";
import { afterAll, beforeAll, expect, it } from "vitest";
import { connectAsOwner } from "../support/owner";
import { type Steps, stateTables } from "../support/state-tables";

let sql: Sql;
beforeAll(() => {
  sql = connectAsOwner();
});
afterAll(() => sql.end());

it("every table with a state has its table of states", async () => {
  const columns = await sql`select table_name as name from information_schema.columns
    where table_schema = 'public' and column_name = 'state'`;
  const known = stateTables.map(({ table }) => getTableName(table));
  expect(columns.map(({ name }) => name).sort()).toEqual(known.sort());
});

/** The moves that the table's trigger lets through. */
async function movesOf(table: string): Promise<string[]> {
  const [trigger] = await sql`select encode(t.tgargs, 'escape') as moves from pg_trigger t
    join pg_proc p on p.oid = t.tgfoid
    where t.tgrelid = ${table}::regclass and p.proname = 'keep_state' and t.tgenabled = 'O'`;
  return String(trigger?.moves ?? "")
    .split("\\000")
    .filter(Boolean);
}

it.each(stateTables.map((one) => [one.thing, one] as const))(
  "the database lets a state of %s move as its table says, and in no other way",
  async (_thing, { table, steps }) => {
    const moves = Object.values(steps as Steps).flatMap(({ from, to }) =>
      from.map((state) => `${state} > ${to}`),
    );
    expect((await movesOf(getTableName(table))).sort()).toEqual(moves.sort());
  },
);
