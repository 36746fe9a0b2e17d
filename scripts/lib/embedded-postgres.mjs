import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { withFileLock } from "./file-lock.mjs";
import { findFreePort, isListening } from "./ports.mjs";
import { findBinaries } from "./postgres-binaries.mjs";
import { ensureCluster, OWNER, prepareFolder, SERVER_ENV } from "./postgres-cluster.mjs";
import { isAlive, sleep } from "./processes.mjs";
import { PlainError } from "./report.mjs";

const FAST = [
  "fsync=off",
  "synchronous_commit=off",
  "full_page_writes=off",
  "wal_level=minimal",
  "max_wal_senders=0",
];
const PATIENCE = 30_000;

/**
 * A running server.
 * @typedef {object} EmbeddedPostgres
 * @property {number} port
 * @property {boolean} adopted it was running already
 * @property {(database: string) => string} url the address of one database, as its owner
 * @property {() => Promise<void>} stop stops the server unless another process of ours still uses it
 */

/**
 * Starts the PostgreSQL that comes with the packages, or joins the one that already runs on the same folder.
 * @param {{ folder?: string, fast?: boolean, port?: number }} [options] fast: for tests, loses data in a power cut
 * @returns {Promise<EmbeddedPostgres>}
 */
export async function startEmbeddedPostgres({
  folder: wanted = ".data/postgres",
  fast = false,
  port = 25432,
} = {}) {
  const { folder, identity } = prepareFolder(wanted);
  const binaries = findBinaries(identity);
  const cluster = path.join(folder, "cluster");
  const lock = path.join(folder, "lock");

  return withFileLock(lock, async () => {
    const password = ensureCluster({ folder, identity, fast, ...binaries });
    const running = await findRunning(cluster);
    const server =
      running ?? (await launch({ folder, cluster, identity, fast, port, postgres: binaries.postgres }));
    const leave = join(folder, server.pid);
    return {
      port: server.port,
      adopted: Boolean(running),
      url: (database) => `postgres://${OWNER}:${password}@127.0.0.1:${server.port}/${database}`,
      stop: () => withFileLock(lock, leave),
    };
  });
}

/**
 * Stops a server that a killed process left behind in this folder.
 * @param {string} folder
 * @returns {Promise<boolean>} false while a living process still uses it
 */
export async function stopAbandoned(folder) {
  if (usersOf(folder).length > 0) return false;
  const cluster = path.join(folder, "cluster");
  const server = readPidFile(cluster);
  if (server) await end(server.pid, cluster);
  return true;
}

/** @typedef {{ pid: number, port: number, ready: boolean }} Server */

/** @returns {Server | undefined} */
function readPidFile(/** @type {string} */ cluster) {
  const file = path.join(cluster, "postmaster.pid");
  try {
    const lines = fs.readFileSync(file, "utf8").split("\n");
    if (lines.length < 3) return undefined; // a server that starts has opened it, but not yet written into it
    if (lines[1] !== cluster && lines[1] !== fs.realpathSync(cluster)) {
      fs.rmSync(file); // copied along with the folder: it speaks of the original's server
      return undefined;
    }
    return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === "ready" };
  } catch {
    return undefined;
  }
}

/** @returns {Promise<Server | undefined>} */
async function findRunning(/** @type {string} */ cluster) {
  const giveUp = performance.now() + PATIENCE;
  while (performance.now() < giveUp) {
    const server = readPidFile(cluster);
    if (!server || !isAlive(server.pid)) return undefined;
    if (server.ready && (await isListening(server.port))) return server;
    await sleep(50); // on its way up or down
  }
  return undefined; // the id belongs to another program by now; PostgreSQL judges for itself
}

/**
 * @param {{ folder: string, cluster: string, postgres: string, fast: boolean, port: number,
 *   identity: import("./postgres-binaries.mjs").Identity }} plan
 */
async function launch({ folder, cluster, postgres, identity, fast, port }) {
  const log = path.join(folder, "server.log");
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const free = await findFreePort(port + attempt);
    const settings = [
      "listen_addresses=127.0.0.1",
      "unix_socket_directories=",
      "max_connections=100",
      "timezone=UTC",
    ];
    const args = [
      "-D",
      cluster,
      "-p",
      String(free),
      ...[...settings, ...(fast ? FAST : [])].flatMap((s) => ["-c", s]),
    ];
    const output = fs.openSync(log, "w", 0o600);
    // A group of its own: Ctrl-C in the terminal must reach the app first and the database last.
    const child = spawn(postgres, args, {
      ...identity,
      cwd: cluster,
      env: SERVER_ENV,
      detached: true,
      stdio: ["ignore", output, output],
    });
    fs.closeSync(output);
    child.unref();
    const server = await untilReady(child, cluster);
    if (server) return server;
    const reason = fs.readFileSync(log, "utf8");
    if (!/could not (bind|create any TCP)/.test(reason)) throw new PlainError(explain(reason, log));
  }
  throw new PlainError(`The embedded database found no free port near ${port}.`);
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @param {string} cluster
 */
async function untilReady(child, cluster) {
  let ended = false;
  child.once("exit", () => {
    ended = true;
  });
  child.once("error", () => {
    ended = true;
  });
  const giveUp = performance.now() + PATIENCE;
  while (!ended && performance.now() < giveUp) {
    const server = readPidFile(cluster);
    if (server?.ready && server.pid === child.pid) return server;
    await sleep(10);
  }
  if (!ended) child.kill("SIGQUIT");
  return undefined;
}

function explain(/** @type {string} */ log, /** @type {string} */ file) {
  const reason = log.match(/(?:FATAL|PANIC): .*/)?.[0] ?? "no answer";
  return `The embedded database does not start (${reason.replace(/\s+/g, " ")}); see ${file}.`;
}

/**
 * Notes this process as a user of the server; the function that comes back is for leaving, the last one stops it.
 * @param {string} folder
 * @param {number} pid
 */
function join(folder, pid) {
  const mark = path.join(folder, "users", String(process.pid));
  fs.mkdirSync(path.dirname(mark), { recursive: true, mode: 0o700 });
  fs.writeFileSync(mark, "");
  const leaveAbruptly = () => {
    fs.rmSync(mark, { force: true });
    if (usersOf(folder).length === 0 && isAlive(pid)) process.kill(pid, "SIGINT");
  };
  process.once("exit", leaveAbruptly);
  return async () => {
    process.off("exit", leaveAbruptly);
    fs.rmSync(mark, { force: true });
    if (usersOf(folder).length === 0) await end(pid, path.join(folder, "cluster"));
  };
}

function usersOf(/** @type {string} */ folder) {
  const users = path.join(folder, "users");
  if (!fs.existsSync(users)) return [];
  const names = fs.readdirSync(users);
  const dead = names.filter((name) => !isAlive(Number(name)));
  for (const name of dead) fs.rmSync(path.join(users, name), { force: true });
  return names.filter((name) => !dead.includes(name));
}

/**
 * SIGINT ends open sessions and writes everything down; the pid file goes last.
 * @param {number} pid
 * @param {string} cluster
 */
async function end(pid, cluster) {
  const runs = () => isAlive(pid) && readPidFile(cluster)?.pid === pid;
  if (!runs()) return;
  process.kill(pid, "SIGINT");
  const giveUp = performance.now() + PATIENCE;
  while (runs()) {
    if (performance.now() > giveUp) return void process.kill(pid, "SIGQUIT");
    await sleep(5);
  }
}
