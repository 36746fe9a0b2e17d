import { say } from "../lib/report.mjs";

export const decimals = (/** @type {number} */ value, /** @type {number} */ places) => value.toFixed(places);

/** Thousands of bytes, as the browser's tools and the aim count them. */
export const kilobytes = (/** @type {number} */ bytes) => decimals(bytes / 1000, 1);

/**
 * @param {string} title
 * @param {string[]} head
 * @param {(string | number)[][]} rows
 */
export function printTable(title, head, rows) {
  const lines = [head, ...rows.map((row) => row.map(String))];
  const widths = head.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  const pad = (/** @type {string} */ cell, /** @type {number} */ at) =>
    at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0);
  say(`\n${title}`);
  for (const line of lines) say(`  ${line.map(pad).join("  ")}`);
}
