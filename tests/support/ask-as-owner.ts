import { type SQL, sql } from "drizzle-orm";
import { orm } from "@/db/client";
import { now } from "@/lib/time/clock";

/** A condition of the code, asked as the owner at this moment: db/transaction.ts would give up his rights first. */
export const askAsOwner = <Row extends Record<string, unknown>>(query: SQL) =>
  orm().transaction(async (tx) => {
    await tx.execute(sql`select set_config('app.now', ${now().toISOString()}, true)`);
    return tx.execute<Row>(query);
  });
