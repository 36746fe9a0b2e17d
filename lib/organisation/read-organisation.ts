import "server-only";
import { readTogether } from "@/db/read-together";
import { organisation } from "@/db/schema/organisation";
import type { Actor } from "@/lib/access/actor";
import { maySetUpOrganisation } from "./policy";

/** The operator as it stands now, for the screen that changes it; null for who may not. */
export async function readOrganisation(actor: Actor): Promise<typeof organisation.$inferSelect | null> {
  if (!maySetUpOrganisation(actor)) return null;
  const [row] = await readTogether(actor, (tx) => tx.select().from(organisation));
  return row ?? null;
}
