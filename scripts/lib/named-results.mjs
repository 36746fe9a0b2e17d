import { stripVTControlCharacters } from "node:util";

/** What a runner's own report says by name: which tests were skipped, and which failed on what. */

const SKIPPED = ["skipped", "pending", "todo", "disabled"];

/** The heart of a failure in one line: a long page or diff belongs to the runner's own telling. */
function inOneLine(/** @type {string} */ message) {
  const plain = stripVTControlCharacters(message).replace(/\s+/g, " ").trim();
  return plain.length > 300 ? `${plain.slice(0, 300)}…` : plain;
}

/**
 * Of vitest's report. A file that could not be loaded has no tests and a message of its own.
 * @typedef {{ status: string, fullName: string, failureMessages?: string[] }} Assertion
 * @typedef {{ name: string, status?: string, message?: string, assertionResults: Assertion[] }} TestFile
 * @param {TestFile[]} files
 */
export function namedTests(files) {
  const tests = files.flatMap((file) => file.assertionResults.map((test) => ({ ...test, file: file.name })));
  const skipped = tests.filter(({ status }) => SKIPPED.includes(status)).map((test) => test.fullName);
  const failures = tests
    .filter(({ status }) => status === "failed")
    .map((test) => `${test.file} › ${test.fullName}: ${inOneLine(test.failureMessages?.join(" ") ?? "")}`);
  const unread = files
    .filter((file) => file.status === "failed" && file.assertionResults.length === 0)
    .map((file) => `${file.name}: ${inOneLine(file.message ?? "")}`);
  return { skipped, failures: [...failures, ...unread] };
}

/**
 * Of Playwright's report.
 * @typedef {{ status: string, projectName: string, results?: { error?: { message?: string } }[] }} Told
 * @typedef {{ title: string, suites?: Suite[], specs?: { title: string, tests: Told[] }[] }} Suite
 * @param {Suite[]} suites
 * @returns {{ skipped: string[], failures: string[] }}
 */
export function namedStories(suites) {
  const told = suites.flatMap((suite) => storiesIn(suite));
  const nameOf = (/** @type {{ name: string }} */ { name }) => name;
  return {
    skipped: told.filter(({ status }) => status === "skipped").map(nameOf),
    failures: told
      .filter(({ status }) => status === "unexpected")
      .map((story) => `${story.name}: ${inOneLine(story.reason)}`),
  };
}

/** @returns {{ name: string, status: string, reason: string }[]} */
function storiesIn(/** @type {Suite} */ { title, suites = [], specs = [] }) {
  const here = specs.flatMap((spec) =>
    spec.tests.map(({ status, projectName, results = [] }) => ({
      name: `${projectName} › ${title} › ${spec.title}`,
      status,
      reason: results.findLast((result) => result.error)?.error?.message ?? "",
    })),
  );
  return [...suites.flatMap(storiesIn), ...here];
}
