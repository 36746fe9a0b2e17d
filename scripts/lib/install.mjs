import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { ROOT } from "./processes.mjs";
import { PlainError, say } from "./report.mjs";

const LOCKFILE = path.join(ROOT, "package-lock.json");
const STAMP = path.join(ROOT, "node_modules/.installed-lockfile");

/** Installs the locked packages when they are missing or belong to another lockfile. */
export function ensureInstalled() {
  const lockfile = fs.readFileSync(LOCKFILE, "utf8");
  if (readStamp() === lockfile) return;
  if (installedByNpm()) return fs.writeFileSync(STAMP, lockfile);
  say("Installing the packages (npm ci) …");
  installLocked(ROOT);
  fs.writeFileSync(STAMP, lockfile);
}

/** Installs what the lockfile of this folder says. */
export function installLocked(/** @type {string} */ folder) {
  const npm = process.env.npm_execpath?.endsWith(".js")
    ? { command: process.execPath, first: [process.env.npm_execpath] }
    : { command: "npm", first: [] };
  const args = [...npm.first, "ci", "--no-audit", "--no-fund", "--include=dev", "--include=optional"];
  const outcome = spawnSync(npm.command, args, { cwd: folder, stdio: "inherit" });
  if (outcome.status !== 0) throw new PlainError("npm ci failed; the reason stands above.");
}

function readStamp() {
  return fs.existsSync(STAMP) ? fs.readFileSync(STAMP, "utf8") : undefined;
}

// npm keeps its own record of what it installed; packages for other platforms are rightly absent from it.
function installedByNpm() {
  const record = path.join(ROOT, "node_modules/.package-lock.json");
  if (!fs.existsSync(record)) return false;
  const installed = JSON.parse(fs.readFileSync(record, "utf8")).packages;
  const { "": _project, ...locked } = JSON.parse(fs.readFileSync(LOCKFILE, "utf8")).packages;
  return (
    Object.keys(installed).every((name) => locked[name]) &&
    Object.entries(locked).every(([name, { version, optional }]) =>
      installed[name] ? installed[name].version === version : optional,
    )
  );
}
