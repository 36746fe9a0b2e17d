import "server-only";
import { eq } from "drizzle-orm";
import { child } from "@/db/schema/child";
import { contract, contractVersion } from "@/db/schema/contract";
import type { Transaction } from "@/db/transaction";
import { lockCareOf } from "@/lib/access/lock-child";

/** The child first, as agreeing does: all that is agreed for one child goes one after the other. */
export async function loadContractLocked(tx: Transaction, contractId: string) {
  const [of] = await tx
    .select({ childId: contract.childId })
    .from(contract)
    .where(eq(contract.id, contractId));
  if (!of) return undefined;
  await lockCareOf(tx, of.childId);
  await tx.select({ id: child.id }).from(child).where(eq(child.id, of.childId)).for("update");
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
