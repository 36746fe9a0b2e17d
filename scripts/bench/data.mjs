import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { dropDatabase, ensureDatabase, isUnseeded, withConnection } from "../lib/database.mjs";
import { startEmbeddedPostgres } from "../lib/embedded-postgres.mjs";
import { DATA, localEnvironment } from "../lib/environment.mjs";
import { migrate } from "../lib/local-database.mjs";
import { mustRunNode, onShutdown, TOOLS } from "../lib/processes.mjs";
import { PlainError, say } from "../lib/report.mjs";

const FOLDER = path.join(DATA, "bench");
/** The small demonstration, and ten thousand children with a year of care and two of papers. */
export const dataNames = /** @type {const} */ ([
  { name: "demo", seed: "scripts/seed/main.ts" },
  { name: "large", seed: "scripts/seed/large.ts" },
]);

/** @typedef {(typeof dataNames)[number]["name"]} DataName */
/** @typedef {{ name: DataName, databaseUrl: string, port: number, env: NodeJS.ProcessEnv }} Data */

/** The database server of the measurements: its own folder, nothing shared with the portal's. */
export async function startDatabaseServer(/** @type {number} */ port) {
  const folder = path.join(FOLDER, "postgres");
  const server = await startEmbeddedPostgres({ folder, fast: true, port });
  onShutdown(() => server.stop());
  return server;
}

/**
 * A migrated and filled database, kept for the next run, and the environment of a portal upon it.
 * @param {DataName} name
 * @param {{ databaseUrl: string, port: number, reset: boolean }} place
 * @returns {Promise<Data>}
 */
export async function prepareData(name, { databaseUrl, port, reset }) {
  if (reset) await dropDatabase(databaseUrl);
  await ensureDatabase(databaseUrl);
  const origin = `http://localhost:${port}`;
  const env = localEnvironment({ mode: "demo", databaseUrl, origin, dataFolder: path.join(FOLDER, name) });
  Object.assign(env, {
    APP_ORIGIN: origin,
    STORAGE_DIR: path.join(FOLDER, name, "files"),
    RESEND_API_KEY: "",
    DEMO_LOGINS_FILE: path.join(FOLDER, `${name}-logins.json`),
  });
  await migrate(env);
  if (await isUnseeded(databaseUrl)) {
    say(`Filling the ${name} database …`);
    const seed = dataNames.find((one) => one.name === name)?.seed ?? "";
    await mustRunNode(`Filling the ${name} database`, [...TOOLS.tsx, seed], env);
    // The letters and papers of the seed would be made while pages are measured.
    await withConnection(
      databaseUrl,
      (sql) => sql`update outbox set done_at = now() where done_at is null and dead_at is null`,
    );
    await withConnection(databaseUrl, async (sql) => {
      // Of millions of rows it takes longer than a visitor may wait.
      await sql`set statement_timeout to 0`;
      await sql`vacuum analyze`;
    });
  }
  return { name, databaseUrl, port, env };
}

/**
 * The same for who works for the whole organisation: the large daycare has nobody of the kind, so its manager is one as
 * long as this runs.
 * @param {Data} data
 * @param {"office" | "admin"} role
 */
export async function openOfficeSession(data, role) {
  const email = emailOf(data, "manager");
  await withConnection(
    data.databaseUrl,
    (sql) => sql`insert into role_grant (person_id, role, starts_on)
      select person_id, ${role}, current_date from account where email = ${email}`,
  );
  onShutdown(() =>
    withConnection(data.databaseUrl, (sql) => sql`delete from role_grant where role = ${role}`),
  );
  // Afterwards: other rights end the sessions there are.
  return openSession(data, "manager");
}

/**
 * @param {Data} data
 * @param {string} role as the log-ins file names it
 */
function emailOf({ env }, role) {
  /** @type {{ role: string, email: string }[]} */
  const logins = JSON.parse(fs.readFileSync(env.DEMO_LOGINS_FILE ?? "", "utf8"));
  const email = logins.find((login) => login.role === role)?.email;
  if (!email) throw new PlainError(`Nobody among the log-ins is ${role}.`);
  return email;
}

/**
 * The cookie of a new session of the first person with this role, its second factor passed.
 * @param {Data} data
 * @param {string} role as the log-ins file names it
 */
export async function openSession(data, role) {
  const { databaseUrl } = data;
  const email = emailOf(data, role);
  const token = crypto.randomBytes(32).toString("base64url");
  const hash = crypto.createHash("sha256").update(token).digest("base64url");
  await withConnection(
    databaseUrl,
    (sql) => sql`insert into session (token_hash, person_id, last_seen_at, expires_at, idle_minutes,
        second_factor_passed, user_agent)
      select ${hash}, person_id, now(), now() + interval '6 hours', 360, true, 'bench'
      from account where email = ${email}`,
  );
  return `portal-session=${token}`;
}
