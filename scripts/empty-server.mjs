import path from "node:path";
import { isBuilt } from "./lib/build.mjs";
import { ensureDatabase } from "./lib/database.mjs";
import { localEnvironment, readPort } from "./lib/environment.mjs";
import { migrate } from "./lib/local-database.mjs";
import { onShutdown, runScript } from "./lib/processes.mjs";
import { PlainError } from "./lib/report.mjs";
import { serve } from "./lib/serve.mjs";
import { startTemporaryPostgres } from "./lib/temporary-postgres.mjs";

// The portal as built on the first day of an installation: a database with its tables and nothing in them.
await runScript(async () => {
  if (!isBuilt()) throw new PlainError("The build is missing or older than the sources: run npm run build.");
  const port = readPort(process.env.EMPTY_PORT);
  const server = await startTemporaryPostgres();
  onShutdown(() => server.stop());
  const databaseUrl = server.url("ouderportaal");
  await ensureDatabase(databaseUrl);
  const origin = `http://localhost:${port}`;
  const dataFolder = path.join(server.folder, "data");
  const env = localEnvironment({ mode: "demo", databaseUrl, origin, dataFolder });
  Object.assign(env, { APP_ORIGIN: origin, STORAGE_DIR: path.join(dataFolder, "files"), RESEND_API_KEY: "" });
  await migrate(env);
  const { ended } = await serve("start", { host: "127.0.0.1", port, env });
  return ended;
});
