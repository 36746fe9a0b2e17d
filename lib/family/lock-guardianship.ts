import "server-only";
import { eq } from "drizzle-orm";
import { guardianship } from "@/db/schema/child";
import type { Transaction } from "@/db/transaction";
import type { Actor } from "@/lib/access/actor";
import { lockChildToArrange } from "@/lib/access/lock-child";

/** Locks a guardianship through its child, the one order in which both are locked. */
export async function lockGuardianship(tx: Transaction, actor: Actor, id: string) {
  const [found] = await tx
    .select({ childId: guardianship.childId })
    .from(guardianship)
    .where(eq(guardianship.id, id));
  if (!found || !(await lockChildToArrange(tx, actor, found.childId))) return null;
  const [row] = await tx.select().from(guardianship).where(eq(guardianship.id, id)).for("update");
  return row ?? null;
}
