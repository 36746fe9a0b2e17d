import "server-only";
import { eq } from "drizzle-orm";
import { roleGrant } from "@/db/schema/person";
import { inTransaction, type Transaction } from "@/db/transaction";
import { atConsole } from "./console";

/** Whether anybody administers this installation, did so, or will: then it is not to be taken by a code any more. */
export async function hasAdmin(tx: Transaction): Promise<boolean> {
  const [found] = await tx
    .select({ id: roleGrant.id })
    .from(roleGrant)
    .where(eq(roleGrant.role, "admin"))
    .limit(1);
  return found !== undefined;
}

let isSetUp = false;

/** An installation that nobody administers yet. Once there is an administrator it never is again. */
export async function awaitsSetUp(): Promise<boolean> {
  if (isSetUp) return false;
  isSetUp = await inTransaction(atConsole, hasAdmin, { mayWrite: false });
  return !isSetUp;
}
