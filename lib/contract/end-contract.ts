import "server-only";
import { and, eq, gt, inArray, isNull, ne, or } from "drizzle-orm";
import { child } from "@/db/schema/child";
import { contract, placement } from "@/db/schema/contract";
import type { Transaction } from "@/db/transaction";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import type { CareDay } from "@/lib/time/types";
import { mayArrangeContracts } from "./policy";
import { endContractSchema } from "./schema";

/** A child without any further contract leaves its group too. */
async function endPlacement(tx: Transaction, childId: string, contractId: string, endsOn: CareDay) {
  const [further] = await tx
    .select({ id: contract.id })
    .from(contract)
    .where(
      and(
        eq(contract.childId, childId),
        ne(contract.id, contractId),
        eq(contract.state, "active"),
        or(isNull(contract.endsOn), gt(contract.endsOn, endsOn)),
      ),
    )
    .limit(1);
  if (further) return;
  await tx
    .update(placement)
    .set({ endsOn, hasLeft: false, endBeforeLeaving: null })
    .where(and(eq(placement.childId, childId), or(isNull(placement.endsOn), gt(placement.endsOn, endsOn))));
}

/** The child first, as agreeContract does: a contract that is being agreed decides whether the place is kept. */
async function loadLocked(tx: Transaction, contractId: string) {
  const ofChild = tx.select({ id: contract.childId }).from(contract).where(eq(contract.id, contractId));
  await tx.select({ id: child.id }).from(child).where(inArray(child.id, ofChild)).for("update");
  const [deal] = await tx.select().from(contract).where(eq(contract.id, contractId)).for("update");
  return deal;
}

const tooEarly = refused("endsBeforeStart", "endsOn");

/** Ends a contract on a day, its last; the weekly pattern gives no care after that. */
export const endContract = defineAct({
  name: "contract.ended",
  by: "anybody",
  input: endContractSchema,
  may: mayArrangeContracts,
  about: ({ contractId }) => ({ subjectId: contractId }),
  conflicts: { contract_period: tooEarly, placement_period: tooEarly },
  work: async ({ tx }, { contractId, endsOn, version }) => {
    const deal = await loadLocked(tx, contractId);
    if (!deal) return refused("notFound");
    if (deal.version !== version) return refused("changedMeanwhile");
    if (deal.state !== "active" || (deal.endsOn !== null && deal.endsOn <= endsOn))
      return refused("alreadyEnded");
    await tx
      .update(contract)
      .set({ endsOn, version: version + 1 })
      .where(eq(contract.id, contractId));
    await endPlacement(tx, deal.childId, contractId, endsOn);
    const change = { before: { endsOn: deal.endsOn }, after: { endsOn } };
    return happened(undefined, { childIds: [deal.childId], ...change });
  },
});
