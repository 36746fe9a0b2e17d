import fs from "node:fs";
import { withConnection } from "../lib/database.mjs";

// The kernel counts in ticks of a hundredth of a second, whatever its own timer does.
const TICK = 0.01;

/** What a process has used of the processor so far; only Linux tells, elsewhere it is no number. */
export function processorSeconds(/** @type {number | undefined} */ pid) {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name in brackets may hold spaces: the fields are counted from behind it.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return (Number(fields[11]) + Number(fields[12])) * TICK;
  } catch {
    return Number.NaN;
  }
}

/**
 * What each connection of this database has used of the processor so far, by the id of the process that serves it.
 * @param {string | undefined} url
 * @returns {Promise<Map<number, number>>}
 */
export async function databaseSeconds(url) {
  if (!url) return new Map();
  const rows = await withConnection(
    url,
    (sql) => sql`select pid from pg_stat_activity
      where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()`,
  );
  return new Map(rows.map(({ pid }) => [pid, processorSeconds(pid)]));
}

/** Of connections that were opened in between, all; those that closed are not seen any more. */
export const usedSince = (
  /** @type {Map<number, number>} */ before,
  /** @type {Map<number, number>} */ after,
) => [...after].reduce((sum, [pid, seconds]) => sum + seconds - (before.get(pid) ?? 0), 0);
