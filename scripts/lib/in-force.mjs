import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { ROOT } from "./processes.mjs";

/** @typedef {import("postgres").Sql} Sql */
/**
 * One function, or all that guards one table, as it is in force. `name` is the function's or the table's.
 * @typedef {{ file: string, name: string, text: string, sha256: string }} Rule
 */

const DB = path.join(ROOT, "db");

/** @returns {Rule[]} */
function readFolder(/** @type {"functions" | "policies"} */ folder) {
  const names = fs.readdirSync(path.join(DB, folder)).filter((name) => name.endsWith(".sql"));
  return names.sort().map((name) => {
    const text = fs.readFileSync(path.join(DB, folder, name), "utf8");
    const sha256 = createHash("sha256").update(text).digest("hex");
    return { file: `${folder}/${name}`, name: path.basename(name, ".sql"), text, sha256 };
  });
}

export const readFunctions = () => readFolder("functions");
export const readPolicies = () => readFolder("policies");

/**
 * Before the tables: schema, role, and functions that are not there yet, since columns and defaults call some.
 * Their bodies are looked at when they are used: they name tables that may come later.
 */
export async function layFoundation(/** @type {Sql} */ sql) {
  await sql.unsafe(fs.readFileSync(path.join(DB, "foundation.sql"), "utf8"));
  const there = await sql`select proname from pg_proc where pronamespace = 'app'::regnamespace`;
  const known = new Set(there.map(({ proname }) => proname));
  const missing = readFunctions().filter(({ name }) => !known.has(name));
  await sql.unsafe(["set check_function_bodies = off", ...missing.map(({ text }) => text)].join(";\n"));
  await sql.unsafe("reset check_function_bodies");
}

/**
 * After the tables: brings what is in force in line with the files, all at once or not at all. A table whose file
 * changed gets its policies, rights and triggers anew; after a change of a function every table does.
 */
export async function bringIntoForce(/** @type {Sql} */ sql) {
  const [functions, policies] = [readFunctions(), readPolicies()];
  await sql.begin(async (tx) => {
    // Behind a long transaction it would hold up everybody who comes after it.
    await tx`set local lock_timeout = '10s'`;
    const rows = await tx`select file, sha256 from app.in_force`;
    const inForce = new Map(rows.map(({ file, sha256 }) => [file, sha256]));
    const isNew = (/** @type {Rule} */ { file, sha256 }) => inForce.get(file) !== sha256;
    const files = new Set([...functions, ...policies].map(({ file }) => file));
    const gone = [...inForce.keys()].filter((file) => !files.has(file));
    const newFunctions = functions.filter(isNew);
    const whole = newFunctions.length > 0 || gone.some((file) => file.startsWith("functions/"));
    const tables = whole ? policies : policies.filter(isNew);
    for (const { name } of tables) await tx.unsafe(clearTable(name));
    for (const file of gone.filter((one) => one.startsWith("functions/")))
      await dropFunction(tx, path.basename(file, ".sql"));
    for (const { name, text } of newFunctions) {
      await dropFunction(tx, name);
      await tx.unsafe(text);
    }
    for (const { text } of tables) await tx.unsafe(text);
    await note(tx, [...newFunctions, ...tables], gone);
  });
}

/** Takes away what guards a table. Nobody gets in between: whoever asks waits for the end of this. */
export const clearTable = (/** @type {string} */ table) => `
  do $$
  declare rule record;
  begin
    revoke all on ${table} from portal_app;
    for rule in select policyname as name from pg_policies where schemaname = 'public' and tablename = '${table}' loop
      execute format('drop policy %I on ${table}', rule.name);
    end loop;
    for rule in select tgname as name from pg_trigger where tgrelid = '${table}'::regclass and not tgisinternal loop
      execute format('drop trigger %I on ${table}', rule.name);
    end loop;
  end $$`;

/**
 * Every form of the function, so that one with other arguments takes its place. A column or a default that calls
 * it keeps it: such a function can get another body, not other arguments.
 */
const dropFunction = (/** @type {import("postgres").TransactionSql} */ tx, /** @type {string} */ name) =>
  tx.unsafe(`
  do $$
  declare form record;
  begin
    for form in select oid::regprocedure as name from pg_proc
      where pronamespace = 'app'::regnamespace and proname = '${name}' loop
      execute format('drop function %s', form.name);
    end loop;
  exception when dependent_objects_still_exist then null;
  end $$`);

/**
 * @param {import("postgres").TransactionSql} tx
 * @param {Rule[]} applied
 * @param {string[]} gone
 */
async function note(tx, applied, gone) {
  if (gone.length > 0) await tx`delete from app.in_force where file in ${tx(gone)}`;
  for (const { file, sha256 } of applied)
    await tx`
      insert into app.in_force (file, sha256) values (${file}, ${sha256})
      on conflict (file) do update set sha256 = excluded.sha256, applied_at = now()`;
}
