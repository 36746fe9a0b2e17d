import "server-only";
import { eq, inArray } from "drizzle-orm";
import { child } from "@/db/schema/child";
import { contract, contractVersion } from "@/db/schema/contract";
import type { Transaction } from "@/db/transaction";

/** The child first, as agreeing does: all that is agreed for one child goes one after the other. */
export async function loadContractLocked(tx: Transaction, contractId: string) {
  const ofChild = tx.select({ id: contract.childId }).from(contract).where(eq(contract.id, contractId));
  await tx.select({ id: child.id }).from(child).where(inArray(child.id, ofChild)).for("update");
  const [file] = await tx.select().from(contract).where(eq(contract.id, contractId)).for("update");
  return file;
}

export async function loadVersionLocked(tx: Transaction, versionId: string) {
  const which = eq(contractVersion.id, versionId);
  const [found] = await tx
    .select({ contractId: contractVersion.contractId })
    .from(contractVersion)
    .where(which);
  const file = found && (await loadContractLocked(tx, found.contractId));
  if (!file) return undefined;
  const [version] = await tx.select().from(contractVersion).where(which).for("update");
  return version && { file, version };
}
