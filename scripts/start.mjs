import fs from "node:fs";
import path from "node:path";
import { isLoopback, loadEnvFiles, localEnvironment, readOptions, readPort } from "./lib/environment.mjs";
import { migrate, openDatabase } from "./lib/local-database.mjs";
import { poolOfEach, processCount } from "./lib/process-count.mjs";
import { ROOT, runScript } from "./lib/processes.mjs";
import { PlainError, say } from "./lib/report.mjs";
import { serve } from "./lib/serve.mjs";
import { serveMany } from "./lib/serve-many.mjs";

// Production: serves the built app with the configuration of the environment (see .env.example).
await runScript(async () => {
  const options = readOptions({ port: "value", host: "value", processes: "value" });
  await loadEnvFiles("production");
  const port = readPort(options.port ?? process.env.PORT);
  const host = options.host ?? process.env.HOST ?? "127.0.0.1";
  if (!fs.existsSync(path.join(ROOT, ".next/BUILD_ID")))
    throw new PlainError("There is no build yet: run npm run build.");
  const env = await environment(host, port);
  if (process.env.MIGRATE_ON_START === "1") await migrate(env);
  const processes = processCount(options.processes ?? env.PORTAL_PROCESSES);
  const place = { host, port, env };
  const { ended } =
    processes > 1
      ? await serveMany({ ...place, env: ofEach(env, processes), processes })
      : await serve("start", place);
  say(
    `Serving ${env.APP_ORIGIN} on ${host}:${port}, with ${processes === 1 ? "one process" : `${processes} processes`}.`,
  );
  return ended;
});

function ofEach(/** @type {NodeJS.ProcessEnv} */ env, /** @type {number} */ processes) {
  return { ...env, DATABASE_POOL: poolOfEach(env.DATABASE_POOL, processes) };
}

/** @returns {Promise<NodeJS.ProcessEnv>} */
async function environment(/** @type {string} */ host, /** @type {number} */ port) {
  const fixed = { NODE_ENV: /** @type {const} */ ("production"), NEXT_TELEMETRY_DISABLED: "1" };
  if (process.env.DATABASE_URL) return { PORTAL_MODE: "production", ...process.env, ...fixed };
  if (!isLoopback(host))
    throw new PlainError(`Set DATABASE_URL: the embedded database is not for serving ${host}.`);
  say("DATABASE_URL is not set: using the embedded database in .data/postgres, on this machine only.");
  const origin = `http://localhost:${port}`;
  const databaseUrl = await openDatabase();
  const local = localEnvironment({ mode: "demo", databaseUrl, origin });
  return { ...local, PORTAL_MODE: process.env.PORTAL_MODE ?? "production", ...fixed };
}
