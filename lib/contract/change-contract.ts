import "server-only";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { bind, careOverlaps } from "./bind";
import { loadContractLocked } from "./load-locked";
import { mayArrangeContracts } from "./policy";
import { changeContractSchema } from "./schema";
import { writeVersion } from "./write-version";

/**
 * Other days, price, weeks or payers from a day on, agreed already: what held until then ends the day before. In the
 * past only with a reason and never before the contract is billed; cancelling the version undoes it.
 */
export const changeContract = defineAct({
  name: "contract.changed",
  by: "anybody",
  input: changeContractSchema,
  may: mayArrangeContracts,
  about: ({ contractId }) => ({ subjectId: contractId }),
  conflicts: careOverlaps,
  work: async ({ tx, now }, input) => {
    const file = await loadContractLocked(tx, input.contractId);
    if (!file) return refused("notFound");
    const written = await writeVersion(tx, file, input, now);
    if (!written.ok) return written;
    const { versionId } = written.value;
    const { startsOn, reason, weeksPerYear, basis } = input;
    const refusal = await bind(tx, { id: versionId, startsOn, reason }, input, now);
    if (refusal) return refusal;
    const what = { childIds: [file.childId], locationId: file.locationId };
    return happened({ versionId }, { ...what, after: { versionId, startsOn, weeksPerYear, basis } });
  },
});
