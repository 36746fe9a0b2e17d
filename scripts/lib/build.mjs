import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { mustRunNode, ROOT, TOOLS } from "./processes.mjs";
import { say } from "./report.mjs";

// What cannot change the built app. Anything else at the top counts, so a new source folder is never missed.
const APART = new Set([
  "node_modules",
  "tests",
  "docs",
  "scripts",
  "coverage",
  "test-results",
  "playwright-report",
]);
const APART_FILES =
  /^next-env\.d\.ts$|\.tsbuildinfo$|\.md$|\.test\.tsx?$|^(?:biome\.json|vitest\.config\.mts|playwright\.config\.ts)$/;
const MARK = path.join(ROOT, ".next/sources");

/** Builds the app when its sources are not those of the last build. */
export async function ensureBuilt(/** @type {NodeJS.ProcessEnv} */ env) {
  const sources = hashSources();
  if (isBuiltFrom(sources)) return;
  say("Building the portal …");
  fs.rmSync(MARK, { force: true });
  // A development mode from the shell would make Next build something it warns against itself.
  await mustRunNode("The build", [...TOOLS.next, "build"], { ...env, NODE_ENV: "production" });
  fs.writeFileSync(MARK, sources);
}

/** True when there is a finished build of the sources as they stand. */
export function isBuiltFrom(sources = hashSources()) {
  if (!fs.existsSync(path.join(ROOT, ".next/BUILD_ID")) || !fs.existsSync(MARK)) return false;
  return fs.readFileSync(MARK, "utf8") === sources;
}

/** One fingerprint over every file that goes into the build, the lockfile included. */
export function hashSources() {
  const hash = crypto.createHash("sha256");
  for (const file of listFiles(ROOT)) {
    hash
      .update(`${path.relative(ROOT, file)}\0`)
      .update(fs.readFileSync(file))
      .update("\0");
  }
  return hash.digest("hex");
}

/** @returns {string[]} */
function listFiles(/** @type {string} */ folder) {
  const entries = fs.readdirSync(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    if (entry.name.startsWith(".") || APART_FILES.test(entry.name)) return [];
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) return folder === ROOT && APART.has(entry.name) ? [] : listFiles(full);
    return entry.isFile() ? [full] : [];
  });
}
