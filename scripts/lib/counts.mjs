import { say } from "./report.mjs";

/** @typedef {{ passed: number, failed: number, skipped?: string[] }} Count skipped: the names of those tests */

/**
 * What is skipped because something is missing proves nothing: told loudly here, failed where CI counts on it.
 * @param {string} name
 * @param {Count} count
 * @returns {Count}
 */
export function withSkips(name, count, isStrict = Boolean(process.env.CI)) {
  const { skipped = [] } = count;
  if (skipped.length === 0) return count;
  say(`\n!! ${name}: ${skipped.length} SKIPPED${isStrict ? ", counted as failed" : ""}`);
  for (const test of skipped) say(`!!   ${test}`);
  return isStrict ? { passed: count.passed, failed: count.failed + skipped.length } : count;
}

/** One closing line for everything that was run; gives the exit code. */
export function tellSum(/** @type {readonly Count[]} */ counts) {
  const sum = (/** @type {(count: Count) => number} */ of) =>
    counts.reduce((all, count) => all + of(count), 0);
  const skipped = sum((count) => count.skipped?.length ?? 0);
  if (skipped > 0) say(`\n!! ${skipped} tests were SKIPPED and prove nothing; the reasons stand above.`);
  const failed = sum((count) => count.failed);
  say(`\n${sum((count) => count.passed)} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
