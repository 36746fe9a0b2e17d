import { randomBytes } from "node:crypto";
import postgres from "postgres";
import { sleep } from "./processes.mjs";

/**
 * Past the gate: what log-ins of the portal are at first may do nothing (AS_GATE below). Needs a direct connection,
 * since a pooler refuses it.
 */
export const AS_ONESELF = { role: "none" };

/** @param {string} url */
function connect(url) {
  return postgres(url, { max: 1, onnotice: () => {}, connect_timeout: 10, connection: AS_ONESELF });
}

/**
 * One connection for one piece of work.
 * @template T
 * @param {string} url
 * @param {(sql: import("postgres").Sql) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withConnection(url, work) {
  const sql = connect(url);
  try {
    return await work(sql);
  } finally {
    await sql.end({ timeout: 2 });
  }
}

const nameIn = (/** @type {string} */ url) => decodeURIComponent(new URL(url).pathname.slice(1));

/** The same server and user, another database. */
export function siblingOf(/** @type {string} */ url, /** @type {string} */ database) {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
}

/** Everything outside answers within ten seconds or counts as gone (docs/operations.md). */
const LIMITS = {
  statement_timeout: "10s",
  lock_timeout: "5s",
  idle_in_transaction_session_timeout: "15s",
};

/** For a connection that works longer than a visitor waits: a migration, a seed. */
export const WITHOUT_LIMITS = {
  ...AS_ONESELF,
  statement_timeout: 0,
  lock_timeout: 0,
  idle_in_transaction_session_timeout: 0,
};

/**
 * PostgreSQL reckons with disks that turn. With the row-level policies it then reads whole tables of children
 * and people rather than look up the few on the screen (docs/performance.md).
 */
const SETTINGS = { ...LIMITS, random_page_cost: "1.1", TimeZone: "UTC" };

/**
 * The portal logs in as the owner of the tables, where a daycare rents one log-in. It begins as a role without
 * rights: a statement outside `inTransaction`, which names its actor, then fails instead of reading everything.
 */
const AS_GATE = { role: "portal_gate" };

/**
 * Gives a log-in (ours when none is named) its settings in this database. They stand there and do not come with the connection: a pooler
 * refuses start-up settings. A copied or restored database does not bring them along.
 */
export async function applySettings(/** @type {string} */ url, login = "") {
  await withConnection(url, async (sql) => {
    const [found] = await sql`
      select quote_ident(current_database()) as database, quote_ident(coalesce(nullif(${login}, ''), current_user)) as who`;
    const statements = Object.entries({ ...SETTINGS, ...AS_GATE }).map(
      ([name, value]) => `alter role ${found?.who} in database ${found?.database} set ${name} to '${value}'`,
    );
    await sql.unsafe(statements.join(";"));
  });
}

/**
 * A second log-in for the portal, which owns nothing, for servers on which one can be made; an earlier one of the
 * name gets a new password. Gives the address with it.
 * @param {string} ownerUrl
 * @param {string} name
 */
export async function makeLogin(ownerUrl, name) {
  const password = randomBytes(24).toString("base64url");
  await withConnection(ownerUrl, async (sql) => {
    const [found] = await sql`
      select quote_ident(${name}) as who, exists (select 1 from pg_roles where rolname = ${name}) as known`;
    const verb = found?.known ? "alter" : "create";
    await sql.unsafe(`${verb} role ${found?.who} login noinherit password '${password}'`);
    await sql.unsafe(`grant portal_app, portal_gate to ${found?.who}`);
  });
  await applySettings(ownerUrl, name);
  const url = new URL(ownerUrl);
  url.username = name;
  url.password = password;
  return url.href;
}

/** Makes the database of this address when it is not there. */
export async function ensureDatabase(/** @type {string} */ url) {
  const name = nameIn(url);
  await withConnection(siblingOf(url, "postgres"), async (sql) => {
    const [found] = await sql`select 1 from pg_database where datname = ${name}`;
    if (!found) await sql`create database ${sql(name)}`;
  });
}

/**
 * Copies a database that nobody is connected to; gives the address of the copy.
 * @param {string} templateUrl
 * @param {string} name
 */
export async function cloneDatabase(templateUrl, name) {
  await withConnection(siblingOf(templateUrl, "postgres"), (sql) => {
    const template = sql(nameIn(templateUrl));
    return sql`create database ${sql(name)} template ${template} strategy file_copy`;
  });
  const url = siblingOf(templateUrl, name);
  await applySettings(url);
  return url;
}

/** Throws the database of this address away, also while it is in use. */
export async function dropDatabase(/** @type {string} */ url, attempt = 1) {
  try {
    await withConnection(
      siblingOf(url, "postgres"),
      (sql) => sql`drop database if exists ${sql(nameIn(url))} with (force)`,
    );
  } catch (error) {
    // PostgreSQL's own cleaner was at work in it, and only a superuser may end that; it is done soon.
    if (attempt === 10 || /** @type {{ code?: string }} */ (error).code !== "42501") throw error;
    await sleep(300);
    await dropDatabase(url, attempt + 1);
  }
}

/** True while nobody can log in: migrated only, or left by a seed that was broken off. */
export function isUnseeded(/** @type {string} */ url) {
  return withConnection(url, async (sql) => {
    const [row] = await sql`select not exists (select 1 from credential) as unseeded`;
    return row?.unseeded === true;
  });
}
