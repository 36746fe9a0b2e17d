import "server-only";
import { sql } from "drizzle-orm";
import type { Transaction } from "./transaction";

/**
 * An id made ahead of its row: who writes a row that is not yet in their reach is not told its id by the database.
 */
export async function newId(tx: Transaction): Promise<string> {
  const [made] = await tx.execute<{ id: string }>(sql`select app.new_id() as id`);
  if (!made) throw new Error("no id was made");
  return made.id;
}

/** The same for many rows at once. */
export async function newIds(tx: Transaction, count: number): Promise<string[]> {
  const made = await tx.execute<{ id: string }>(
    sql`select app.new_id() as id from generate_series(1, ${count}::int)`,
  );
  return made.map(({ id }) => id);
}
