import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { holdLock } from "@/db/hold-lock";
import { child } from "@/db/schema/child";
import type { Transaction } from "@/db/transaction";
import type { Actor } from "./actor";
import { familiesWithin, mayArrangeFamilies } from "./reach";

/**
 * One at a time asks, reports, decides or ends care for a child. Held before any row: whoever has the child's row and
 * waits for this would stop those who ask, whose rows name the child.
 */
export const lockCareOf = (tx: Transaction, childId: string) => holdLock(tx, `care-request child ${childId}`);

/** Locks the child if this actor may arrange its family; null reads as "not there". */
export async function lockChildToArrange(tx: Transaction, actor: Actor, childId: string) {
  if (!mayArrangeFamilies(actor)) return null;
  await lockCareOf(tx, childId);
  const [row] = await tx
    .select()
    .from(child)
    .where(and(eq(child.id, childId), familiesWithin(actor, sql`${child.id}`)))
    .for("update");
  return row ?? null;
}
