import { withConnection } from "../lib/database.mjs";

const BIG = 5000;

/** @typedef {{ "Node Type": string, "Relation Name"?: string, Plans?: Plan[] }} Plan */

/**
 * The statements whose plan reads a big table from end to end, seen as the portal's own role does: with the
 * row-level policies in them.
 * @param {string} databaseUrl
 * @param {string[]} texts
 */
export function scansOf(databaseUrl, texts) {
  const readable = texts.filter((text) => /^\s*(?:with|select)\b/i.test(text) && !/gate\.enter/.test(text));
  return withConnection(databaseUrl, async (sql) => {
    const tables = await sql`select relname from pg_class
      where relkind = 'r' and relnamespace = 'public'::regnamespace and reltuples >= ${BIG} order by relname`;
    const big = tables.map(({ relname }) => String(relname));
    const found = [];
    for (const text of readable) {
      const scanned = seqScans(await planOf(sql, text)).filter((table) => big.includes(table));
      if (scanned.length > 0) found.push({ text, tables: [...new Set(scanned)] });
    }
    return { looked: readable.length, big, found };
  });
}

/**
 * @param {import("postgres").Sql} sql
 * @param {string} text with its parameters still open: the plan is the one for any values
 * @returns {Promise<Plan>}
 */
function planOf(sql, text) {
  return /** @type {Promise<Plan>} */ (
    sql.begin(async (tx) => {
      // As the portal's own transactions (db/transaction.ts).
      await tx`select set_config('role', 'portal_app', true)`;
      const [row] = await tx.unsafe(`explain (generic_plan, format json) ${text}`).simple();
      return row?.["QUERY PLAN"][0].Plan;
    })
  );
}

/** @returns {string[]} */
function seqScans(/** @type {Plan} */ plan) {
  const below = (plan.Plans ?? []).flatMap(seqScans);
  return plan["Node Type"] === "Seq Scan" && plan["Relation Name"]
    ? [plan["Relation Name"], ...below]
    : below;
}
