import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
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
