import fs from "node:fs";
import path from "node:path";
import { startEmbeddedPostgres } from "./embedded-postgres.mjs";
import { DATA } from "./environment.mjs";
import { mustRunNode, onShutdown, runNode, TOOLS } from "./processes.mjs";
import { PlainError, say } from "./report.mjs";

const NAME = "ouderportaal";

/**
 * The database to work with: DATABASE_URL when the environment names one, else the embedded server.
 * The embedded one stops when this process does.
 * @param {{ reset?: boolean }} [options]
 */
export async function openDatabase({ reset = false } = {}) {
  const given = process.env.DATABASE_URL;
  // Installed packages: loaded here, since this file is also read before they exist.
  const { dropDatabase, ensureDatabase } = await import("./database.mjs");
  if (given) {
    if (reset)
      throw new PlainError(
        "--reset only empties the embedded database; empty the one of DATABASE_URL yourself.",
      );
    return given;
  }
  const server = await startEmbeddedPostgres({ folder: path.join(DATA, "postgres") });
  onShutdown(() => server.stop());
  const url = server.url(NAME);
  if (reset) {
    await dropDatabase(url);
    fs.rmSync(path.join(DATA, "files"), { recursive: true, force: true });
    say("The database and its files were emptied.");
  }
  await ensureDatabase(url);
  return url;
}

/** Brings the database up to date. */
export async function migrate(/** @type {NodeJS.ProcessEnv} */ env) {
  const code = await runNode([...TOOLS.tsx, "scripts/migrate.ts"], env);
  if (code === 0) return;
  const hint = process.env.DATABASE_URL
    ? ""
    : " Option --reset throws the embedded one away and starts anew.";
  throw new PlainError(`The database could not be brought up to date; the reason stands above.${hint}`);
}

/** Fills an empty database with the demonstration daycare; a filled one is left alone. */
export async function seedWhenEmpty(/** @type {NodeJS.ProcessEnv} */ env) {
  const { isUnseeded } = await import("./database.mjs");
  if (!(await isUnseeded(env.DATABASE_URL ?? ""))) return;
  say("Filling the database with the demonstration daycare …");
  await mustRunNode("Filling the database", [...TOOLS.tsx, "scripts/seed/main.ts"], env);
}
