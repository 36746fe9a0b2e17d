import "server-only";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { bind, careOverlaps } from "./bind";
import { loadVersionLocked } from "./load-locked";
import { mayArrangeContracts } from "./policy";
import { bindVersionSchema } from "./schema";
import { versionStates } from "./states";

/** The daycare signs last: from now on it binds, and what held before ends the day before it begins. */
export const bindVersion = defineAct({
  name: "contractVersion.bound",
  by: "anybody",
  input: bindVersionSchema,
  may: mayArrangeContracts,
  about: ({ versionId }) => ({ subjectId: versionId }),
  conflicts: careOverlaps,
  work: async ({ tx, now }, { versionId, version, ...bound }) => {
    const found = await loadVersionLocked(tx, versionId);
    if (!found) return refused("notFound");
    const { file } = found;
    const settled = versionStates.refusalOf("bind", found.version.state);
    if (settled) return settled;
    if (found.version.version !== version) return refused("changedMeanwhile");
    const { startsOn } = found.version;
    if (file.endsOn !== null && startsOn > file.endsOn)
      return refused("afterContractEnds", undefined, { days: [file.endsOn] });
    const refusal = await bind(tx, found.version, bound, now);
    if (refusal) return refusal;
    const what = { childIds: [file.childId], locationId: file.locationId };
    return happened(undefined, { ...what, after: { startsOn, ...bound } });
  },
});
