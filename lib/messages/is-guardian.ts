import "server-only";
import { sql } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import type { PersonActor } from "@/lib/access/actor";

/** Does this person see the daily life of any child as a guardian today? */
export async function isGuardianToday(actor: PersonActor): Promise<boolean> {
  const [row] = await readTogether(actor, (tx) =>
    tx.execute<{ yes: boolean }>(sql`select app.own_child_ids('daily') <> '{}' as yes`),
  );
  return row?.yes ?? false;
}
