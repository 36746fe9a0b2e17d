import type { Sql } from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bringIntoForce } from "../../../scripts/lib/in-force.mjs";
import { migrateDatabase } from "../../../scripts/migrate";
import { connectAsOwner } from "../../support/owner";

const url = process.env.OWNER_DATABASE_URL ?? "";
let sql: Sql;
beforeAll(() => {
  sql = connectAsOwner(url);
});
afterAll(() => sql.end());

const policiesOf = async (table: string) =>
  (await sql`select policyname from pg_policies where tablename = ${table} order by 1`).map(
    ({ policyname }) => policyname,
  );
const appliedAt = async (file: string) =>
  (await sql`select applied_at from app.in_force where file = ${file}`)[0]?.applied_at;
/** As if the file said something else when it was applied. */
const age = (file: string) =>
  sql`update app.in_force set sha256 = 'another', applied_at = '2020-01-01' where file = ${file}`;

describe("bringing into force", () => {
  it("does nothing when no file changed", async () => {
    await sql`update app.in_force set applied_at = '2020-01-01'`;
    await migrateDatabase(url);
    const [{ changed } = {}] =
      await sql`select count(*)::int as changed from app.in_force where applied_at > '2020-01-02'`;
    expect(changed).toBe(0);
  });

  it("makes the policies of a table anew when its file changed, and of no other", async () => {
    await sql`create policy by_hand on child using (true)`;
    await sql`drop policy child_read on child`;
    await sql`grant delete on child to portal_app`;
    await age("policies/child.sql");
    await bringIntoForce(sql);
    expect(await policiesOf("child")).toEqual(["child_insert", "child_read", "child_update"]);
    const [{ may } = {}] = await sql`select has_table_privilege('portal_app', 'child', 'delete') as may`;
    expect(may).toBe(false);
    expect(await appliedAt("policies/person.sql")).toEqual(new Date("2020-01-01"));
  });

  it("replaces a function whose arguments changed, with every policy that asks it", async () => {
    await sql`create function app.reads_all(whatever text) returns boolean language sql as 'select true'`;
    await age("functions/reads_all.sql");
    await bringIntoForce(sql);
    const forms = await sql`select oid::regprocedure::text as form from pg_proc where proname = 'reads_all'`;
    expect(forms.map(({ form }) => form)).toEqual(["app.reads_all()"]);
    expect(await policiesOf("person")).toEqual(["person_insert", "person_read", "person_update"]);
  });

  it("takes away a function without a file", async () => {
    await sql`create function app.forgotten() returns boolean language sql as 'select true'`;
    await sql`insert into app.in_force (file, sha256) values ('functions/forgotten.sql', 'x')`;
    await bringIntoForce(sql);
    expect(await sql`select from pg_proc where proname = 'forgotten'`).toHaveLength(0);
    expect(await appliedAt("functions/forgotten.sql")).toBeUndefined();
  });

  it("keeps what was in force when a file cannot be applied", async () => {
    await age("policies/child.sql");
    await sql`alter function app.reads_all() rename to reads_nothing`;
    await expect(bringIntoForce(sql)).rejects.toThrow();
    expect(await policiesOf("child")).toEqual(["child_insert", "child_read", "child_update"]);
  });
});
