import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { startEmbeddedPostgres, stopAbandoned } from "./embedded-postgres.mjs";
import { randomPort } from "./ports.mjs";

const PREFIX = "ouderportaal-test-";

/** A fast server with nothing in it, in a folder that goes away with it. */
export async function startTemporaryPostgres() {
  await sweep();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), PREFIX));
  const server = await startEmbeddedPostgres({ folder, fast: true, port: randomPort() });
  return {
    ...server,
    folder,
    stop: async () => {
      await server.stop();
      fs.rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

// A test run that was killed leaves a server and a folder behind; the next one tidies up after it.
async function sweep() {
  const old = Date.now() - 60_000;
  for (const name of fs.readdirSync(os.tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const folder = path.join(os.tmpdir(), name);
    const stat = fs.statSync(folder, { throwIfNoEntry: false });
    if (!stat || stat.mtimeMs > old || stat.uid !== (process.getuid?.() ?? stat.uid)) continue;
    if (await stopAbandoned(folder)) fs.rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
