import "server-only";
import { eq } from "drizzle-orm";
import { familyDocument } from "@/db/schema/child";
import type { Transaction } from "@/db/transaction";
import type { Actor } from "@/lib/access/actor";
import { lockChildToArrange } from "@/lib/access/lock-child";

/** Locks a document through its child, as everything of a file is locked; null reads as "not there". */
export async function lockDocument(tx: Transaction, actor: Actor, id: string) {
  const [found] = await tx
    .select({ childId: familyDocument.childId })
    .from(familyDocument)
    .where(eq(familyDocument.id, id));
  if (!found || !(await lockChildToArrange(tx, actor, found.childId))) return null;
  const [row] = await tx.select().from(familyDocument).where(eq(familyDocument.id, id)).for("update");
  return row ?? null;
}
