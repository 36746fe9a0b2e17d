import fs from "node:fs";
import path from "node:path";
import { ensureBuilt } from "./lib/build.mjs";
import { DATA, isLoopback, localEnvironment, readOptions, readPort } from "./lib/environment.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { migrate, openDatabase, seedWhenEmpty } from "./lib/local-database.mjs";
import { findFreePort } from "./lib/ports.mjs";
import { runScript } from "./lib/processes.mjs";
import { PlainError, say } from "./lib/report.mjs";
import { serve } from "./lib/serve.mjs";

// Serves the whole portal with a demonstration daycare; everything that is missing is made first.
await runScript(async () => {
  const options = readOptions({ port: "value", host: "value", reset: "flag" });
  const host = options.host ?? "127.0.0.1";
  if (!isLoopback(host) && process.env.ALLOW_PUBLIC_DEMO !== "1") {
    throw new PlainError(`The demo has public passwords: it only serves ${host} with ALLOW_PUBLIC_DEMO=1.`);
  }
  ensureInstalled();
  const wanted = readPort(options.port ?? process.env.PORT);
  // Browsers may try "localhost" on IPv6 first: no other program should answer there.
  const port = await findFreePort(wanted, isLoopback(host) ? ["127.0.0.1", "::1"] : [host]);
  if (port !== wanted) say(`Port ${wanted} is taken; using ${port}.`);

  const origin = `http://${isLoopback(host) ? "localhost" : host}:${port}`;
  const databaseUrl = await openDatabase({ reset: options.reset });
  const env = localEnvironment({ mode: "demo", databaseUrl, origin });
  await migrate(env);
  await seedWhenEmpty(env);
  await ensureBuilt(env);
  const { ended } = await serve("start", { host, port, env });

  say(`\nThe portal is ready: ${env.APP_ORIGIN}\n`);
  printLogins();
  say("Ctrl-C stops it; what you enter is kept for the next time.");
  return ended;
});

function printLogins() {
  const file = path.join(DATA, "demo-logins.json");
  if (!fs.existsSync(file)) return;
  /** @type {{ role: string, name: string, email: string, password: string, note?: string }[]} */
  const logins = JSON.parse(fs.readFileSync(file, "utf8"));
  const width = (/** @type {"role" | "name" | "email" | "password"} */ key) =>
    Math.max(...logins.map((l) => l[key].length));
  for (const { role, name, email, password, note } of logins) {
    const columns = [
      role.padEnd(width("role")),
      name.padEnd(width("name")),
      email.padEnd(width("email")),
      password.padEnd(width("password")),
      note ?? "",
    ];
    say(`  ${columns.join("  ").trimEnd()}`);
  }
  say("");
}
