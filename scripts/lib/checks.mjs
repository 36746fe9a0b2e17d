import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { clockAt } from "./clock.mjs";
import { withSkips } from "./counts.mjs";
import { namedStories, namedTests } from "./named-results.mjs";
import { ROOT, runNode, TOOLS } from "./processes.mjs";
import { say } from "./report.mjs";
import { listSourceFiles } from "./source-files.mjs";

/** @typedef {import("./counts.mjs").Count} Count */
/**
 * How tests run, when not all as this process does: on which day (clock.mjs), of the browsers which one, on
 * which Node, with which settings, of the files which ones, of the stories those whose file, name or tag fits.
 * @typedef {{ name?: string, at?: string, project?: string, node?: string, env?: Record<string, string>, files?: string[], stories?: string }} Pass
 */

const ENV = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };
/** Each with the minutes the run has lasted, so that its log tells what takes the time. */
const title = (/** @type {string} */ text) => {
  const minutes = `${Math.round(process.uptime() / 6) / 10} min`;
  say(`\n── ${text} ${"─".repeat(Math.max(0, 70 - text.length - minutes.length))} ${minutes}`);
};

/**
 * A check without tests of its own counts as one.
 * @param {string} name
 * @param {() => Promise<boolean>} work
 * @returns {Promise<Count>}
 */
export async function checkOne(name, work) {
  title(name);
  return (await work()) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, failures: [name] };
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

const on = (/** @type {Pass} */ { at, project, name }) =>
  [project, at, name]
    .filter(Boolean)
    .map((word) => `, ${word}`)
    .join("");

/**
 * Runs the tests of one vitest project and reads the runner's own count.
 * @param {keyof typeof OURS} project
 * @param {Pass} [pass]
 */
export function vitest(project, pass = {}) {
  return countTests(`Tests: ${project}${on(pass)}`, OURS[project], async (report) => {
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
    // Of a whole run the tests ask more: that every act was performed and refused somewhere (tests/support/acts-seen.ts).
    const whole = pass.files ? {} : { TESTS_WHOLE: "1" };
    const env = { ...ENV, ...(await clockAt(pass.at)), ...whole, ...pass.env };
    const args = [...TOOLS.vitest, "run", "--project", project, ...reporters, ...(pass.files ?? [])];
    const code = await runNode(args, env, pass.node);
    const { numPassedTests: passed, numFailedTests: failed, testResults = [] } = readReport(report) ?? {};
    return { code, passed, failed, ...namedTests(testResults) };
  });
}

/** Runs the browser tests on the built portal and reads the runner's own count. */
export function browserTests(/** @type {Pass} */ pass = {}) {
  return countTests(`Tests: browser${on(pass)}`, /^tests\/e2e\/.*\.spec\.ts$/, async (report) => {
    const env = { ...ENV, ...(await clockAt(pass.at)), E2E_REPORT: report };
    const only = [
      ...(pass.project ? ["--project", pass.project] : []),
      ...(pass.stories ? ["--grep", pass.stories] : []),
    ];
    const code = await runNode([...TOOLS.playwright, "test", ...only], env);
    const { stats, suites = [] } = readReport(report) ?? {};
    const { expected, flaky, unexpected: failed } = stats ?? {};
    const passed = expected === undefined ? undefined : expected + flaky;
    return { code, passed, failed, ...namedStories(suites) };
  });
}

/** What asks the portal as built; it needs a build and a browser. */
export const asBuilt = async (/** @type {Pass} */ pass) => [
  await vitest("built", { ...pass, project: undefined }),
  await browserTests(pass),
];

/**
 * Of a second day, at a desk, what the first on a phone did not have: every page under the other clock, the stories of
 * the desk, and every screen as wide. Rights and failures ask for no day; `prove:dates` plays the whole.
 */
export const asBuiltAtDesk = async (/** @type {Pass} */ pass) => [
  await vitest("built", { ...pass, files: ["canaries", "page-budget"] }),
  await browserTests({ ...pass, project: "desktop", stories: "@desk|accessibility.spec" }),
];

/** Everything that may come out differently on another day. */
export const playsOn = async (/** @type {Pass} */ pass) => [
  await vitest("integration", pass),
  ...(await asBuilt(pass)),
];

/**
 * @param {string} name
 * @param {RegExp} files the test files of this runner
 * @param {(report: string) => Promise<Partial<Count> & { code: number }>} run
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
    const {
      code,
      passed = 0,
      failed = 0,
      skipped,
      failures = [],
    } = await run(path.join(folder, "report.json"));
    // A runner that broke down or ran nothing has not proved anything, whatever it counted.
    if (passed === 0) say(`${name}: not one test was run.`);
    const broken = code === 0 && passed > 0 ? 0 : 1;
    if (broken && failures.length === 0) failures.push(`the runner ended with ${code}, outside any test`);
    const named = failures.map((failure) => `${name}: ${failure}`);
    return withSkips(name, { passed, failed: failed || broken, skipped, failures: named });
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function readReport(/** @type {string} */ file) {
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, "utf8")) : undefined;
}
