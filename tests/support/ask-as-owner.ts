import { type SQL, sql } from "drizzle-orm";
import { orm } from "@/db/client";
import type { Transaction } from "@/db/transaction";
import { now } from "@/lib/time/clock";

/** Work as the owner at this moment: db/transaction.ts would give up his rights first. */
export const workAsOwner = <Result>(work: (tx: Transaction) => Promise<Result>) =>
  orm().transaction(async (tx) => {
    await tx.execute(
      sql`select set_config('role', 'none', true), set_config('app.now', ${now().toISOString()}, true)`,
    );
    return work(tx);
  });

/** A condition of the code, asked as the owner. */
export const askAsOwner = <Row extends Record<string, unknown>>(query: SQL) =>
  workAsOwner(async (tx) => [...(await tx.execute<Row>(query))]);
