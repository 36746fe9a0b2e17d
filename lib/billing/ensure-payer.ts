import "server-only";
import { payer } from "@/db/schema/payer";
import type { Transaction } from "@/db/transaction";

/** For whoever makes an agreement with a person: from then on invoices can be sent there. Asked again it changes nothing. */
export async function ensurePayer(tx: Transaction, personId: string): Promise<void> {
  await tx.insert(payer).values({ id: personId, personId }).onConflictDoNothing();
}
