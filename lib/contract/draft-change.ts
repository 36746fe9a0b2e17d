import "server-only";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { loadContractLocked } from "./load-locked";
import { mayArrangeContracts } from "./policy";
import { draftChangeSchema } from "./schema";
import { writeVersion } from "./write-version";

/** A change that is prepared while what was agreed goes on; nothing follows from it until it binds. */
export const draftChange = defineAct({
  name: "contractVersion.drafted",
  by: "anybody",
  input: draftChangeSchema,
  may: mayArrangeContracts,
  about: ({ contractId }) => ({ subjectId: contractId }),
  work: async ({ tx, now }, input) => {
    const file = await loadContractLocked(tx, input.contractId);
    if (!file) return refused("notFound");
    const written = await writeVersion(tx, file, input, now);
    if (!written.ok) return written;
    const { versionId } = written.value;
    const what = { childIds: [file.childId], locationId: file.locationId };
    return happened({ versionId }, { ...what, after: { versionId, startsOn: input.startsOn } });
  },
});
