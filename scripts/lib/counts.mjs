import { say } from "./report.mjs";

/**
 * `skipped`: the names of those tests; `failures`: what failed, by name and reason, as told at the end.
 * @typedef {{ passed: number, failed: number, skipped?: string[], failures?: string[] }} Count
 */

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
  if (!isStrict) return count;
  const failures = [...(count.failures ?? []), ...skipped.map((test) => `${name}: skipped: ${test}`)];
  return { passed: count.passed, failed: count.failed + skipped.length, failures };
}

/** One closing line for everything that was run; gives the exit code. */
export function tellSum(/** @type {readonly Count[]} */ counts) {
  const sum = (/** @type {(count: Count) => number} */ of) =>
    counts.reduce((all, count) => all + of(count), 0);
  const skipped = sum((count) => count.skipped?.length ?? 0);
  if (skipped > 0) say(`\n!! ${skipped} tests were SKIPPED and prove nothing; the reasons stand above.`);
  const failed = sum((count) => count.failed);
  // Last, since of a long run often only the end is kept.
  if (failed > 0) say("\nFailed:");
  for (const failure of counts.flatMap((count) => count.failures ?? [])) say(`  ${failure}`);
  say(`\n${sum((count) => count.passed)} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
