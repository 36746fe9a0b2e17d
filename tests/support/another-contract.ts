import { eq } from "drizzle-orm";
import { onlyRow } from "@/db/only-row";
import { contract, contractPayer, contractVersion } from "@/db/schema/contract";
import type { Transaction } from "@/db/transaction";
import type { CareDay } from "@/lib/time/types";

/** One more contract of the child from a day on, as this one is but without a week of its own. */
export async function agreeAnother(tx: Transaction, contractId: string, startsOn: CareDay): Promise<void> {
  const [file] = await tx.select().from(contract).where(eq(contract.id, contractId));
  const [terms] = await tx.select().from(contractVersion).where(eq(contractVersion.contractId, contractId));
  if (!file || !terms) throw new Error("There is no such contract");
  const { childId, locationId, careType, holderId } = file;
  const who = { childId, locationId, careType, holderId };
  const another = onlyRow(
    await tx
      .insert(contract)
      .values({ ...who, billedFrom: startsOn })
      .returning(),
  );
  const { productId, weeksPerYear } = terms;
  const draft = { contractId: another.id, startsOn, productId, weeksPerYear, state: "draft" } as const;
  const { id } = onlyRow(await tx.insert(contractVersion).values(draft).returning());
  await tx.insert(contractPayer).values({ versionId: id, payerId: holderId, thousandths: 1000 });
  await tx
    .update(contractVersion)
    .set({ state: "binding", basis: "on_paper", agreedOn: startsOn })
    .where(eq(contractVersion.id, id));
}
