import type { Sql } from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clearTable, readFunctions, readPolicies } from "../../scripts/lib/in-force.mjs";
import { connectAsOwner } from "../support/owner";

let sql: Sql;
beforeAll(() => {
  sql = connectAsOwner();
});
afterAll(() => sql.end());

const policies = readPolicies();
const functions = readFunctions();

/** All that guards a table, as PostgreSQL understood it. */
const guardsOf = (db: Sql, table: string) => db`
  select json_build_object(
    'secured', c.relrowsecurity, 'rights', c.relacl::text,
    'columns', (select json_agg(a.attname || a.attacl::text order by a.attname) from pg_attribute a
      where a.attrelid = c.oid and a.attacl is not null),
    'policies', (select json_agg(p order by p.policyname) from pg_policies p
      where p.schemaname = 'public' and p.tablename = c.relname),
    'triggers', (select json_agg(pg_get_triggerdef(t.oid) order by t.tgname) from pg_trigger t
      where t.tgrelid = c.oid and not t.tgisinternal)) as guards
  from pg_class c where c.oid = ${table}::regclass`;

const functionsOf = (db: Sql, name: string) => db`
  select pg_get_functiondef(oid) as text, proacl::text as rights from pg_proc
  where pronamespace = 'app'::regnamespace and proname = ${name}`;

/** What `work` does is taken back. */
async function undone<Found>(work: (tx: Sql) => Promise<Found>): Promise<Found> {
  const took = { back: undefined as Found | undefined };
  await sql
    .begin(async (tx) => {
      took.back = await work(tx as unknown as Sql);
      await tx`select 1 / 0`;
    })
    .catch((error) => expect(error).toMatchObject({ code: "22012" }));
  return took.back as Found;
}

describe("what is in force", () => {
  it("has a file for every table and for every function, and no other file", async () => {
    const tables = await sql`select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`;
    const made = await sql`select proname as name from pg_proc where pronamespace = 'app'::regnamespace`;
    const names = (rows: Iterable<{ name?: string }>) => [...rows].map(({ name }) => name).sort();
    expect(names(policies)).toEqual(names(tables));
    expect(names(functions)).toEqual(names(made));
  });

  it.each(policies.map(({ name }) => name))(
    "on %s is what its file says, and the file speaks of it alone",
    async (table) => {
      const { text } = policies.find(({ name }) => name === table) ?? { text: "" };
      const before = await guardsOf(sql, table);
      const after = await undone(async (tx) => {
        await tx.unsafe(clearTable(table));
        await tx.unsafe(text);
        return guardsOf(tx, table);
      });
      expect([...after]).toEqual([...before]);
      const named = [
        ...text.matchAll(
          /^(?:ALTER TABLE|GRANT .* ON|CREATE POLICY \w+ ON|CREATE (?:CONSTRAINT )?TRIGGER[^;]*? ON) (\w+)/gm,
        ),
      ];
      expect(new Set(named.map(([, on]) => on))).toEqual(new Set([table]));
    },
  );

  it.each(functions.map(({ name }) => name))("in %s is what its file says", async (name) => {
    const { text } = functions.find((one) => one.name === name) ?? { text: "" };
    const before = await functionsOf(sql, name);
    const after = await undone(async (tx) => {
      await tx.unsafe(text);
      return functionsOf(tx, name);
    });
    expect(before).toHaveLength(1);
    expect([...after]).toEqual([...before]);
  });
});
