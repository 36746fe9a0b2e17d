import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { installLocked } from "./install.mjs";
import { ROOT } from "./processes.mjs";
import { PlainError, say } from "./report.mjs";

const FOLDER = path.join(ROOT, "scripts/node-24");
const PLATFORM = process.platform === "win32" ? "win" : process.platform;
const PROGRAM = process.platform === "win32" ? "bin/node.exe" : "bin/node";

/** True when the scripts run on Node 24 as it is. */
export const isNode24 = () => process.versions.node.startsWith("24.");

/**
 * The program of a Node 24: this one, the one NODE_24 names, or the one of the packages in scripts/node-24. Those
 * have a lockfile of their own: among the portal's packages, `node` in every npm script would become theirs.
 */
export function ensureNode24() {
  if (isNode24()) return process.execPath;
  const program =
    process.env.NODE_24 ??
    path.join(FOLDER, "node_modules", `node-${PLATFORM}-${process.arch}`, ...PROGRAM.split("/"));
  if (!process.env.NODE_24 && !fs.existsSync(program)) {
    say("Installing a Node 24 beside this one …");
    installLocked(FOLDER);
  }
  const { stdout } = spawnSync(program, ["--version"], { encoding: "utf8" });
  if (stdout?.startsWith("v24.")) return program;
  throw new PlainError(
    `No Node 24 for ${process.platform} ${process.arch} could be had: let NODE_24 name the program of one.`,
  );
}
