import "server-only";
import { and, eq, gt, inArray, isNotNull, isNull, ne, or } from "drizzle-orm";
import { contract, contractVersion, placement } from "@/db/schema/contract";
import type { Transaction } from "@/db/transaction";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { settleCare } from "@/lib/care-request/settle-care";
import { addDays } from "@/lib/time/care-day";
import type { CareDay } from "@/lib/time/types";
import { loadContractLocked } from "./load-locked";
import { mayArrangeContracts } from "./policy";
import { endContractSchema } from "./schema";
import { versionStates } from "./states";

/** A child without any further contract leaves its group too. */
async function endPlacement(tx: Transaction, childId: string, contractId: string, endsOn: CareDay) {
  const [further] = await tx
    .select({ id: contract.id })
    .from(contract)
    .where(
      and(
        eq(contract.childId, childId),
        ne(contract.id, contractId),
        isNotNull(contract.startsOn),
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

/** What was to change after the end will not, and what was offered or prepared for later is gone. */
async function cancelLater(tx: Transaction, contractId: string, endsOn: CareDay) {
  const later = and(eq(contractVersion.contractId, contractId), gt(contractVersion.startsOn, endsOn));
  const ids = await tx
    .select({ id: contractVersion.id })
    .from(contractVersion)
    .where(and(later, versionStates.standing("cancel")));
  if (ids.length > 0)
    await versionStates.take(
      tx,
      "cancel",
      inArray(
        contractVersion.id,
        ids.map(({ id }) => id),
      ),
    );
}

const tooEarly = refused("endsBeforeStart", "endsOn");

/** Ends a contract on a day, its last; nothing gives care after that, unless another contract carries it (settleCare). */
export const endContract = defineAct({
  name: "contract.ended",
  by: "anybody",
  input: endContractSchema,
  may: mayArrangeContracts,
  about: ({ contractId }) => ({ subjectId: contractId }),
  conflicts: { contract_period: tooEarly, placement_period: tooEarly },
  work: async ({ tx, actor, now }, { contractId, endsOn, version }) => {
    const deal = await loadContractLocked(tx, contractId);
    if (!deal) return refused("notFound");
    if (deal.version !== version) return refused("changedMeanwhile");
    if (deal.startsOn === null || (deal.endsOn !== null && deal.endsOn <= endsOn))
      return refused("alreadyEnded");
    if (endsOn < deal.startsOn) return tooEarly;
    await cancelLater(tx, contractId, endsOn);
    await tx
      .update(contract)
      .set({ endsOn, version: version + 1 })
      .where(eq(contract.id, contractId));
    await endPlacement(tx, deal.childId, contractId, endsOn);
    const settled = await settleCare(tx, actor, { childId: deal.childId, from: addDays(endsOn, 1) }, now);
    const change = { before: { endsOn: deal.endsOn }, after: { endsOn, ...settled } };
    return happened(undefined, { childIds: [deal.childId], ...change });
  },
});
