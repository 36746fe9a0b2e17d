import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { child } from "@/db/schema/child";
import type { Transaction } from "@/db/transaction";
import type { Actor } from "./actor";
import { familiesWithin, mayArrangeFamilies } from "./reach";

/** Locks the child if this actor may arrange its family; null reads as "not there". */
export async function lockChildToArrange(tx: Transaction, actor: Actor, childId: string) {
  if (!mayArrangeFamilies(actor)) return null;
  const [row] = await tx
    .select()
    .from(child)
    .where(and(eq(child.id, childId), familiesWithin(actor, sql`${child.id}`)))
    .for("update");
  return row ?? null;
}
