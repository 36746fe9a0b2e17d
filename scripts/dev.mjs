import { loadEnvFiles, localEnvironment, readOptions, readPort } from "./lib/environment.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { migrate, openDatabase, seedWhenEmpty } from "./lib/local-database.mjs";
import { findFreePort } from "./lib/ports.mjs";
import { runScript } from "./lib/processes.mjs";
import { say } from "./lib/report.mjs";
import { serve } from "./lib/serve.mjs";

// The development server on the same database as the demo; pages follow the sources as they are saved.
await runScript(async () => {
  const options = readOptions({ port: "value", host: "value", reset: "flag" });
  const host = options.host ?? "127.0.0.1";
  ensureInstalled();
  await loadEnvFiles("development");
  const port = await findFreePort(readPort(options.port ?? process.env.PORT), ["127.0.0.1", "::1"]);
  const databaseUrl = await openDatabase({ reset: options.reset });
  const env = localEnvironment({ mode: "development", databaseUrl, origin: `http://localhost:${port}` });
  await migrate(env);
  await seedWhenEmpty(env);
  const { ended } = await serve("dev", { host, port, env });
  say(`\nThe development portal is ready: ${env.APP_ORIGIN}\n`);
  return ended;
});
