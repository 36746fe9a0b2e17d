import { vitest } from "./checks.mjs";
import { ensureNode24, isNode24 } from "./node-24.mjs";
import { poolerPrograms } from "./pgbouncer.mjs";
import { describeFailure, say } from "./report.mjs";

/** @typedef {import("./checks.mjs").Count} Count */

/** Which tests the pooler proves: the connection itself, acts that race, and work done beside the requests. */
const POOLED = ["database", "care-request", "outbox"].map((folder) => `tests/integration/${folder}/`);

/**
 * The database tests once more through a transaction pooler.
 * @returns {Promise<Count>}
 */
export async function throughPooler() {
  const programs = await poolerPrograms();
  if (!("missing" in programs)) {
    const env = { TEST_POOLER: "1", DATABASE_PREPARE: "0" };
    return vitest("integration", { name: "through PgBouncer", env, files: POOLED });
  }
  say(`\n!! The database tests through PgBouncer were not run: ${programs.missing}.`);
  const failures = [`through PgBouncer: ${programs.missing}`];
  return process.env.CI ? { passed: 0, failed: 1, failures } : { passed: 0, failed: 0 };
}

/**
 * The unit, database and act tests once more on Node 24: on that day, or when this is one and the day is another.
 * @param {{ at?: string }} [day]
 * @returns {Promise<Count[]>}
 */
export async function againOnNode24({ at } = {}) {
  if (isNode24()) return at ? [await vitest("integration", { at })] : [];
  try {
    const pass = { name: "Node 24", node: ensureNode24(), at };
    return [await vitest("unit", pass), await vitest("integration", pass)];
  } catch (error) {
    describeFailure(error);
    return [{ passed: 0, failed: 1, failures: [`Node 24: ${error}`] }];
  }
}
