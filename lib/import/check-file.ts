import "server-only";
import type { ColumnMapping } from "@/db/schema/import";
import type { Transaction } from "@/db/transaction";
import type { Actor } from "@/lib/access/actor";
import { matchRows, type NewFamily } from "./match-rows";
import type { Problem } from "./problem";
import { knownNumbers, readKnown } from "./read-known";
import { numbersIn, readRows } from "./read-rows";

export type Checked = { families: NewFamily[]; problems: Problem[]; knownCount: number };

/** What a file would do, and all that is wrong with it by row; the same for a look and for the import itself. */
export async function checkFile(
  tx: Transaction,
  actor: Actor,
  { rows, mapping }: { rows: string[][]; mapping: ColumnMapping },
): Promise<Checked> {
  const known = await knownNumbers(tx, numbersIn(rows, mapping));
  const { read, problems, knownCount } = await readRows(rows, mapping, known);
  const matched = matchRows(read, await readKnown(tx, actor, read));
  const all = [...problems, ...matched.problems].sort((a, b) => a.row - b.row);
  return { families: matched.families, problems: all, knownCount };
}
