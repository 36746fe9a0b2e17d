import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { isBuilt } from "../../../scripts/lib/build.mjs";
import { findFreePort, randomPort } from "../../../scripts/lib/ports.mjs";
import { stopChild } from "../../../scripts/lib/processes.mjs";

/**
 * The portal as built, on a demonstration in which every family carries its mark. NETS_FACTS names the file of
 * one that runs already (`E2E_FACTS=… node scripts/e2e-server.mjs`), which saves the wait while writing nets.
 */
export default async function startPortal(project: TestProject) {
  const facts = process.env.NETS_FACTS ?? path.join(os.tmpdir(), `ouderportaal-facts-${process.pid}.json`);
  const stop = process.env.NETS_FACTS ? async () => undefined : await start(facts);
  const { origin, databaseUrl } = JSON.parse(fs.readFileSync(facts, "utf8"));
  project.provide("portalOrigin", origin);
  project.provide("portalDatabase", databaseUrl);
  return stop;
}

async function start(facts: string) {
  if (!isBuilt()) throw new Error("The build is missing or older than the sources: run npm run build.");
  const port = await findFreePort(randomPort(), ["127.0.0.1", "::1"]);
  const child = spawn(process.execPath, ["scripts/e2e-server.mjs"], {
    stdio: ["ignore", "ignore", "inherit"],
    env: {
      ...process.env,
      E2E_PORT: String(port),
      E2E_FACTS: facts,
      SEED_CANARIES: "1",
      SEED_LOGBOOK_DAYS: "8",
    },
  });
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Error("The portal did not start; the reason stands above.");
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  return async () => {
    await stopChild(child, 20_000);
    fs.rmSync(facts, { force: true });
  };
}

const answers = (port: number) =>
  fetch(`http://localhost:${port}/api/ready`).then(
    (response) => response.ok,
    () => false,
  );
