import "server-only";
import { sql } from "drizzle-orm";
import { inTransaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/auth/actor";

/** Does this person see the daily life of any child as a guardian today? */
export async function isGuardianToday(actor: PersonActor): Promise<boolean> {
  const [row] = await inTransaction(actor, (tx) =>
    tx.execute<{ yes: boolean }>(sql`select exists (select 1 from app.own_children('daily')) as yes`),
  );
  return row?.yes ?? false;
}
