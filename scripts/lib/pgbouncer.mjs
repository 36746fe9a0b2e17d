import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { debianPrograms } from "./debian-packages.mjs";
import { findFreePort, isListening, randomPort } from "./ports.mjs";
import { serverIdentity } from "./postgres-binaries.mjs";
import { sleep, stopChild } from "./processes.mjs";
import { PlainError } from "./report.mjs";

/** PgBouncer where it can be had, installed or unpacked. */
export const poolerPrograms = () =>
  debianPrograms("pgbouncer", { packages: ["pgbouncer"], programs: ["pgbouncer"] });

/**
 * A transaction pooler before every database of the server of this address: PgBouncer as Debian has it, which
 * lends its few connections for one transaction each and refuses start-up settings it does not know.
 * @param {string} serverUrl
 */
export async function startPooler(serverUrl) {
  const programs = await poolerPrograms();
  if ("missing" in programs) throw new PlainError(`No transaction pooler: ${programs.missing}.`);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "ouderportaal-pooler-"));
  const port = await findFreePort(randomPort());
  const config = path.join(folder, "pgbouncer.ini");
  fs.writeFileSync(config, settings(new URL(serverUrl), port, folder), { mode: 0o600 });
  // Like PostgreSQL it refuses to run as root.
  const identity = serverIdentity();
  if (identity) for (const file of [folder, config]) fs.chownSync(file, identity.uid, identity.gid);
  const child = spawn("pgbouncer", ["-q", config], { ...identity, env: programs.env, stdio: "ignore" });
  child.on("error", () => {});
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  const stop = async () => {
    process.off("exit", kill);
    await stopChild(child);
    fs.rmSync(folder, { recursive: true, force: true });
  };
  for (let attempt = 0; !(await isListening(port)); attempt++) {
    if (attempt === 150 || child.exitCode !== null) {
      const log = path.join(folder, "log");
      const said = fs.existsSync(log) ? fs.readFileSync(log, "utf8").trim().split("\n").at(-1) : "no word";
      await stop();
      throw new PlainError(`PgBouncer did not start (${said}).`);
    }
    await sleep(50);
  }
  return { url: (/** @type {string} */ directUrl) => throughPort(directUrl, port), stop };
}

function throughPort(/** @type {string} */ url, /** @type {number} */ port) {
  const pooled = new URL(url);
  pooled.port = String(port);
  return pooled.href;
}

function settings(/** @type {URL} */ server, /** @type {number} */ port, /** @type {string} */ folder) {
  const { hostname, username, password } = server;
  return `[databases]
* = host=${hostname} port=${server.port} user=${username} password=${decodeURIComponent(password)}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = any
pool_mode = transaction
default_pool_size = 4
max_client_conn = 200
logfile = ${folder}/log
`;
}
