import fs from "node:fs";
import path from "node:path";
import { isBuilt } from "./lib/build.mjs";
import { ensureDatabase } from "./lib/database.mjs";
import { DATA, localEnvironment, readPort } from "./lib/environment.mjs";
import { migrate, seedWhenEmpty } from "./lib/local-database.mjs";
import { onShutdown, runScript } from "./lib/processes.mjs";
import { PlainError } from "./lib/report.mjs";
import { serve } from "./lib/serve.mjs";
import { startTemporaryPostgres } from "./lib/temporary-postgres.mjs";

// The portal for the browser tests: as built, on a fresh seeded database that goes away afterwards.
await runScript(async () => {
  if (!isBuilt()) throw new PlainError("The build is missing or older than the sources: run npm run build.");
  const port = readPort(process.env.E2E_PORT);
  const server = await startTemporaryPostgres();
  onShutdown(() => server.stop());
  const databaseUrl = server.url("ouderportaal");
  await ensureDatabase(databaseUrl);

  const dataFolder = path.join(server.folder, "data");
  const origin = `http://localhost:${port}`;
  const env = localEnvironment({ mode: "demo", databaseUrl, origin, dataFolder });
  Object.assign(env, {
    APP_ORIGIN: origin,
    STORAGE_DIR: path.join(dataFolder, "files"),
    RESEND_API_KEY: "",
    // Where the tests find whom they can be.
    DEMO_LOGINS_FILE: path.join(DATA, "e2e-logins.json"),
  });
  await migrate(env);
  await seedWhenEmpty(env);
  // For the nets, which look into the database of the portal they ask.
  if (process.env.E2E_FACTS) fs.writeFileSync(process.env.E2E_FACTS, JSON.stringify({ databaseUrl, origin }));
  const { ended } = await serve("start", { host: "127.0.0.1", port, env });
  return ended;
});
