import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { ROOT, runNode, TOOLS } from "./processes.mjs";
import { say } from "./report.mjs";
import { listSourceFiles } from "./source-files.mjs";

/** @typedef {{ passed: number, failed: number }} Count */

const ENV = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };
const title = (/** @type {string} */ text) =>
  say(`\n── ${text} ${"─".repeat(Math.max(0, 70 - text.length))}`);

/**
 * A check without tests of its own counts as one.
 * @param {string} name
 * @param {() => Promise<boolean>} work
 * @returns {Promise<Count>}
 */
export async function checkOne(name, work) {
  title(name);
  return (await work()) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

const succeeds = async (/** @type {string[]} */ ...args) => (await runNode(args, ENV)) === 0;

export const lint = () => checkOne("Lint and format", () => succeeds(...TOOLS.biome, "check", "."));

export const nets = () => checkOne("Nets", () => succeeds("scripts/nets.mjs"));

export const types = () =>
  checkOne("Types", async () => {
    // The types of routes are made from the app folder and must not lag behind it.
    if (fs.existsSync(path.join(ROOT, "app")) && !(await succeeds(...TOOLS.next, "typegen"))) return false;
    // Its memory of earlier runs overlooks changes in the generated route types.
    return succeeds(...TOOLS.tsc, "--noEmit", "--incremental", "false");
  });

const OURS = {
  unit: /^(?!tests\/).*\.test\.tsx?$/,
  integration: /^tests\/(?:integration|nets(?!\/built))\/.*\.test\.tsx?$/,
  /** Those that ask the portal as built. */
  built: /^tests\/nets\/built\/.*\.test\.ts$/,
};

/**
 * Runs the tests of one vitest project and reads the runner's own count.
 * @param {keyof typeof OURS} project
 */
export function vitest(project) {
  return countTests(`Tests: ${project}`, OURS[project], async (report) => {
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
    const code = await runNode([...TOOLS.vitest, "run", "--project", project, ...reporters], ENV);
    const { numPassedTests: passed, numFailedTests: failed } = readReport(report) ?? {};
    return { code, passed, failed };
  });
}

/** Runs the browser tests on the built portal and reads the runner's own count. */
export function browserTests() {
  return countTests("Tests: browser", /^tests\/e2e\/.*\.spec\.ts$/, async (report) => {
    const code = await runNode([...TOOLS.playwright, "test"], { ...ENV, E2E_REPORT: report });
    const { expected, flaky, unexpected: failed } = readReport(report)?.stats ?? {};
    return { code, passed: expected === undefined ? undefined : expected + flaky, failed };
  });
}

/**
 * @param {string} name
 * @param {RegExp} files the test files of this runner
 * @param {(report: string) => Promise<{ code: number, passed?: number, failed?: number }>} run
 * @returns {Promise<Count>}
 */
async function countTests(name, files, run) {
  title(name);
  if (!listSourceFiles().some((file) => files.test(file))) {
    say("There are none yet.");
    return { passed: 0, failed: 0 };
  }
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "ouderportaal-report-"));
  try {
    const { code, passed = 0, failed = 0 } = await run(path.join(folder, "report.json"));
    if (failed > 0) return { passed, failed };
    // A runner that broke down or ran nothing has not proved anything, whatever it counted.
    if (passed === 0) say(`${name}: not one test was run.`);
    return { passed, failed: code === 0 && passed > 0 ? 0 : 1 };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function readReport(/** @type {string} */ file) {
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, "utf8")) : undefined;
}
