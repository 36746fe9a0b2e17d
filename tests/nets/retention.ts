import fs from "node:fs";
import type { Catalogue } from "./catalogue";

export type Retention = { table: string; kind: string; term: string; how: string };

/** The rows of the table in docs/retention.md. */
export function readRetention(): Retention[] {
  const text = fs.readFileSync("docs/retention.md", "utf8");
  return [...text.matchAll(/^\| `(\w+)` \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)].map((match) => {
    const [, table = "", kind = "", term = "", how = ""] = match.map((cell) => cell.trim());
    return { table, kind, term, how };
  });
}

/** What is wrong with one row, seen from the database. */
export function faultsOf({ table, kind, term, how }: Retention, catalogue: Catalogue): string[] {
  if (!["keep", "erase"].includes(kind)) return [`${table}: neither keep nor erase`];
  if (term.length < 4) return [`${table}: says not how long`];
  if (kind === "keep" || how === "by hand") return [];
  if (how === "housekeeping") {
    const deletes = catalogue.policies.some(
      (policy) =>
        policy.table === table && policy.command === "DELETE" && policy.reads.includes("housekeeping"),
    );
    return deletes ? [] : [`${table}: housekeeping may not delete there`];
  }
  const [, parent = ""] = /^with `(\w+)`$/.exec(how) ?? [];
  const cascades = catalogue.foreignKeys.some(
    (key) => key.table === table && key.target === parent && key.onDelete === "c",
  );
  return cascades ? [] : [`${table}: "${how}" is not how the database has it`];
}
