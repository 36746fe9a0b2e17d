import { withConnection } from "../lib/database.mjs";

/** A scan stands out when it reads so many rows, and so many for each that comes of it. */
const MANY = 300;
const TIMES = 10;

/** @typedef {import("./statements.mjs").Asked} Asked */
/** @typedef {import("./statements.mjs").Call} Call */
/** @typedef {{ table: string, read: number, kept: number, shown: number }} Read kept: what the scan returned; shown: what the statement did */
/** @typedef {{ "Node Type": string, "Relation Name"?: string, "Actual Rows": number, "Actual Loops": number, "Rows Removed by Filter"?: number, "Rows Removed by Index Recheck"?: number, Plans?: Node[] }} Node */

/**
 * The statements that read many more rows of a table than they show. Each is run again with the values and as the
 * actor it was asked with, and rolled back. What functions read inside is not seen.
 * @param {string} databaseUrl
 * @param {Asked[]} asked
 */
export function readsOf(databaseUrl, asked) {
  return withConnection(databaseUrl, async (sql) => {
    /** @type {{ text: string, reads: Read[] }[]} */
    const found = [];
    /** @type {string[]} */
    const failed = [];
    for (const { entry, ...call } of asked) {
      if (!entry || entry.text === call.text || !/^\s*(?:with|select)\b/i.test(call.text)) continue;
      const again = `begin; ${inFull(entry)}; explain (analyze, timing off, format json) ${inFull(call)}; rollback`;
      try {
        const results = await sql.unsafe(again).simple();
        const reads = wasteful(/** @type {any} */ (results)[2][0]["QUERY PLAN"][0].Plan);
        if (reads.length > 0) found.push({ text: call.text, reads });
      } catch (error) {
        failed.push(`${error} ${call.text}`);
        await sql.unsafe("rollback");
      }
    }
    return { found, failed };
  });
}

/**
 * Milliseconds that PostgreSQL plans and works on each of these, asked again with its values and as its actor: the
 * fastest of so many rounds. The naming of the actor counts as well, once for each transaction.
 * @param {string} databaseUrl
 * @param {Asked[]} asked
 * @returns {Promise<{ text: string, milliseconds: number }[]>}
 */
export function timesOf(databaseUrl, asked, rounds = 5) {
  return withConnection(databaseUrl, async (sql) => {
    const times = [];
    for (const { entry, ...call } of asked) {
      if (!entry || !/^\s*(?:with|select)\b/i.test(call.text)) continue;
      const isEntry = entry.text === call.text;
      const before = isEntry ? "" : `${inFull(entry)};`;
      const again = `begin; ${before} explain (analyze, timing off, format json) ${inFull(call)}; rollback`;
      let fastest = Number.POSITIVE_INFINITY;
      for (let round = 0; round < rounds; round++) {
        const results = await sql.unsafe(again).simple();
        const at = isEntry ? 1 : 2;
        const plan = /** @type {any} */ (results)[at][0]["QUERY PLAN"][0];
        fastest = Math.min(fastest, plan["Planning Time"] + plan["Execution Time"]);
      }
      times.push({ text: call.text, milliseconds: fastest });
    }
    return times;
  });
}

/** Its values written out: the plan is the one for these. */
const inFull = (/** @type {Call} */ { text, values }) =>
  text.replace(/\$(\d+)/g, (_, place) => {
    const value = values[Number(place) - 1];
    return value == null ? "null" : `E'${value.replace(/[\\']/g, "\\$&")}'`;
  });

/** @returns {Read[]} */
function wasteful(/** @type {Node} */ top) {
  const shown = top["Actual Rows"] * top["Actual Loops"];
  return scansIn(top)
    .filter(({ read, kept }) => read >= MANY && read >= TIMES * Math.max(1, Math.min(kept, shown)))
    .map((scan) => ({ ...scan, shown }));
}

/** @returns {Omit<Read, "shown">[]} */
function scansIn(/** @type {Node} */ node) {
  const below = (node.Plans ?? []).flatMap(scansIn);
  const table = node["Relation Name"];
  if (!table || !node["Node Type"].endsWith("Scan")) return below;
  const removed = (node["Rows Removed by Filter"] ?? 0) + (node["Rows Removed by Index Recheck"] ?? 0);
  const kept = Math.round(node["Actual Rows"] * node["Actual Loops"]);
  return [{ table, read: kept + Math.round(removed * node["Actual Loops"]), kept }, ...below];
}
