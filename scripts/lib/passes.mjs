import { vitest } from "./checks.mjs";
import { ensureNode24, isNode24 } from "./node-24.mjs";
import { describeFailure } from "./report.mjs";

/** @typedef {import("./checks.mjs").Count} Count */

/**
 * The unit, database and act tests once more on Node 24, unless this is one.
 * @returns {Promise<Count[]>}
 */
export async function againOnNode24() {
  if (isNode24()) return [];
  try {
    const pass = { name: "Node 24", node: ensureNode24() };
    return [await vitest("unit", pass), await vitest("integration", pass)];
  } catch (error) {
    describeFailure(error);
    return [{ passed: 0, failed: 1 }];
  }
}
