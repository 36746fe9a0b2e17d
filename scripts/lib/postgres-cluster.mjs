import { spawnSync } from "node:child_process";
import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { serverIdentity, sharedPlace } from "./postgres-binaries.mjs";
import { ROOT } from "./processes.mjs";
import { PlainError } from "./report.mjs";

/** The app owns its databases but is no superuser, as on any managed PostgreSQL. */
export const OWNER = "portal";
export const SERVER_ENV = { PATH: process.env.PATH, TZ: "UTC", LC_ALL: "C" };

/** @typedef {import("./postgres-binaries.mjs").Identity} Identity */

/**
 * Where a server keeps its things and as whom it runs: made when missing, moved to a shared place when the
 * server's user cannot reach it (a repository in root's home folder).
 * @param {string} wanted
 */
export function prepareFolder(wanted) {
  const folder = path.resolve(ROOT, wanted);
  makeFolder(folder);
  const identity = ownerOf(folder) ?? serverIdentity();
  if (!identity || canEnter(folder, identity)) return { folder, identity };
  const moved = movedFolder(folder);
  makeFolder(moved);
  return { folder: moved, identity: ownerOf(moved) ?? identity };
}

// Noted in the folder itself: when that is removed, the next one starts anew, not on data of before.
function movedFolder(/** @type {string} */ folder) {
  const note = path.join(folder, "moved-to");
  if (fs.existsSync(note)) return fs.readFileSync(note, "utf8").trim();
  const moved = sharedPlace(`postgres-${crypto.randomBytes(6).toString("hex")}`);
  fs.writeFileSync(note, `${moved}\n`);
  return moved;
}

function makeFolder(/** @type {string} */ folder) {
  // Root lets the server's user pass through, nobody else needs to look inside.
  const mode = process.getuid?.() === 0 ? 0o711 : 0o700;
  try {
    fs.mkdirSync(path.dirname(folder), { recursive: true, mode });
    fs.mkdirSync(folder, { recursive: true, mode });
    fs.accessSync(folder, fs.constants.R_OK | fs.constants.W_OK | fs.constants.X_OK);
    if (process.getuid?.() === fs.statSync(folder).uid) fs.chmodSync(folder, mode);
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    throw new PlainError(
      `The database folder ${folder} cannot be used (${code}); was it made by another user?`,
    );
  }
}

/**
 * An existing cluster keeps its user, so that root and an ordinary user can take turns.
 * @returns {Identity}
 */
function ownerOf(/** @type {string} */ folder) {
  const own = process.getuid?.();
  const stat = fs.statSync(path.join(folder, "cluster"), { throwIfNoEntry: false });
  if (!stat || stat.uid === own) return undefined;
  if (own === 0) return { uid: stat.uid, gid: stat.gid };
  throw new PlainError(
    `The database in ${folder} belongs to another user; remove the folder or set DATABASE_URL.`,
  );
}

function canEnter(/** @type {string} */ folder, /** @type {Identity} */ identity) {
  return spawnSync("/bin/sh", ["-c", 'cd "$1"', "sh", folder], { ...identity, cwd: "/" }).status === 0;
}

/**
 * Makes the cluster when there is none and gives the password of its users.
 * @param {{ folder: string, identity: Identity, initdb: string, postgres: string, fast: boolean }} place
 */
export function ensureCluster({ folder, identity, initdb, postgres, fast }) {
  const cluster = path.join(folder, "cluster");
  const passwordFile = path.join(folder, "password");
  if (fs.existsSync(cluster)) return fs.readFileSync(passwordFile, "utf8").trim();

  const password = crypto.randomBytes(24).toString("base64url");
  const draft = path.join(folder, "cluster.new");
  fs.rmSync(draft, { recursive: true, force: true });
  fs.mkdirSync(draft, { mode: 0o700 });
  const draftPassword = path.join(draft, "password");
  // initdb wants an empty folder and must be able to read the password: it gets its own folder for that.
  const data = path.join(draft, "data");
  fs.mkdirSync(data, { mode: 0o700 });
  fs.writeFileSync(draftPassword, `${password}\n`, { mode: 0o600 });
  if (identity)
    for (const file of [draft, data, draftPassword]) fs.chownSync(file, identity.uid, identity.gid);

  const options = { ...identity, cwd: draft, env: SERVER_ENV, encoding: /** @type {const} */ ("utf8") };
  run(spawnSync(initdb, initdbArguments(data, draftPassword, fast), options), "initdb");
  // Without a network and before anybody can connect.
  const input = `create role ${OWNER} login createdb createrole password '${password}';\n`;
  run(spawnSync(postgres, ["--single", "-D", data, "postgres"], { ...options, input }), "postgres --single");

  fs.writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  fs.renameSync(data, cluster);
  fs.rmSync(draft, { recursive: true, force: true });
  return password;
}

function initdbArguments(
  /** @type {string} */ data,
  /** @type {string} */ passwordFile,
  /** @type {boolean} */ fast,
) {
  const locale = ["-E", "UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"];
  const access = ["-U", "postgres", "-A", "scram-sha-256", `--pwfile=${passwordFile}`];
  return ["-D", data, ...access, ...locale, "--no-instructions", ...(fast ? ["--no-sync"] : [])];
}

function run(
  /** @type {import("node:child_process").SpawnSyncReturns<string>} */ outcome,
  /** @type {string} */ what,
) {
  const complaint = /^.*\b(?:ERROR|FATAL|PANIC|error):.*$/m.exec(outcome.stderr ?? "")?.[0];
  if (outcome.status === 0 && !complaint) return;
  throw new PlainError(
    `The embedded database could not be made: ${what}: ${complaint ?? outcome.error?.message}`,
  );
}
