import "server-only";
import { and, eq } from "drizzle-orm";
import { contract, placement } from "@/db/schema/contract";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { settleCare } from "@/lib/care-request/settle-care";
import { addDays } from "@/lib/time/care-day";
import { careOverlaps } from "./bind";
import { loadContractLocked } from "./load-locked";
import { mayArrangeContracts } from "./policy";
import { extendContractSchema } from "./schema";

/**
 * A contract goes on until a later day or without an end, and so does a place that ended with it: undoes endContract.
 * What fell away with the end comes back where it can (settleCare).
 */
export const extendContract = defineAct({
  name: "contract.extended",
  by: "anybody",
  input: extendContractSchema,
  may: mayArrangeContracts,
  about: ({ contractId }) => ({ subjectId: contractId }),
  conflicts: { ...careOverlaps, placement_no_overlap: refused("periodOverlaps", "endsOn") },
  work: async ({ tx, actor, now }, { contractId, endsOn, version }) => {
    const deal = await loadContractLocked(tx, contractId);
    if (!deal) return refused("notFound");
    if (deal.version !== version) return refused("changedMeanwhile");
    const { endsOn: until, childId } = deal;
    if (until === null) return refused("notEnded");
    if (endsOn !== null && endsOn <= until) return refused("notLater", "endsOn", { days: [until] });
    await tx
      .update(contract)
      .set({ endsOn, version: version + 1 })
      .where(eq(contract.id, contractId));
    await tx
      .update(placement)
      .set({ endsOn })
      .where(
        and(...[eq(placement.childId, childId), eq(placement.endsOn, until)], eq(placement.hasLeft, false)),
      );
    const settled = await settleCare(tx, actor, { childId, from: addDays(until, 1) }, now);
    const change = { before: { endsOn: until }, after: { endsOn, ...settled } };
    return happened(undefined, { childIds: [childId], ...change });
  },
});
