import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { actionKey } from "./environment.mjs";
import { mustRunNode, ROOT, TOOLS } from "./processes.mjs";
import { say } from "./report.mjs";
import { listSourceFiles } from "./source-files.mjs";

// What cannot change the built app. Anything else counts, so a new source folder is never missed.
const APART = [
  /^(?:tests|docs|scripts|coverage|test-results|playwright-report)\//,
  /\.md$|\.tsbuildinfo$|\.test\.tsx?$/,
  /^(?:next-env\.d\.ts|biome\.json|vercel\.json|drizzle\.config\.ts|vitest\.config\.mts|playwright\.config\.mts)$/,
];
const MARK = path.join(ROOT, ".next/sources");
const BUILD_ID = path.join(ROOT, ".next/BUILD_ID");

/** Builds the app when its sources are not those of the last build. */
export async function ensureBuilt(/** @type {NodeJS.ProcessEnv} */ env) {
  if (isBuilt()) return;
  say("Building the portal …");
  await build(env);
}

/** Builds the app and notes from which sources. */
export async function build(/** @type {NodeJS.ProcessEnv} */ env) {
  const sources = hashSources();
  // A development mode from the shell would make Next build something it warns against itself.
  const fixed = { NODE_ENV: /** @type {const} */ ("production"), NEXT_TELEMETRY_DISABLED: "1" };
  await mustRunNode("The build", [...TOOLS.next, "build"], { ...env, ...actionKey(), ...fixed });
  fs.writeFileSync(MARK, markOf(sources));
}

/** True when there is a finished build of the sources as they stand. */
export function isBuilt() {
  if (!fs.existsSync(BUILD_ID) || !fs.existsSync(MARK)) return false;
  return fs.readFileSync(MARK, "utf8") === markOf(hashSources());
}

// With the build's own id: one made without this script must not pass for ours.
const markOf = (/** @type {string} */ sources) => `${sources} ${fs.readFileSync(BUILD_ID, "utf8")}`;

/** One fingerprint over every file that goes into the build, the lockfile included. */
function hashSources() {
  const hash = crypto.createHash("sha256");
  for (const file of listSourceFiles((name) => !APART.some((apart) => apart.test(name)))) {
    hash
      .update(`${file}\0`)
      .update(fs.readFileSync(path.join(ROOT, file)))
      .update("\0");
  }
  return hash.digest("hex");
}
