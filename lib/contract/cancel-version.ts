import "server-only";
import { eq } from "drizzle-orm";
import { contractVersion } from "@/db/schema/contract";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { settleCare } from "@/lib/care-request/settle-care";
import { today } from "@/lib/time/care-day";
import { loadVersionLocked } from "./load-locked";
import { mayArrangeContracts } from "./policy";
import { cancelVersionSchema, versionSchema } from "./schema";
import { versionStates } from "./states";

/**
 * As if it had not been agreed: what it took the place of goes on, and what nothing carries any more falls away
 * (settleCare). What has begun is cancelled with a reason only.
 */
export const cancelVersion = defineAct({
  name: "contractVersion.cancelled",
  by: "anybody",
  input: cancelVersionSchema,
  may: mayArrangeContracts,
  about: ({ versionId }) => ({ subjectId: versionId }),
  conflicts: { contract_pattern_no_overlap: refused("careOverlaps") },
  work: async ({ tx, actor, now }, { versionId, version, reason }) => {
    const found = await loadVersionLocked(tx, versionId);
    if (!found) return refused("notFound");
    const { file, version: row } = found;
    const settled = versionStates.refusalOf("cancel", row.state);
    if (settled) return settled;
    if (row.version !== version) return refused("changedMeanwhile");
    if (row.state === "binding" && row.startsOn <= today(now) && reason === "")
      return refused("reasonRequired", "reason");
    const which = eq(contractVersion.id, versionId);
    const second = await versionStates.take(tx, "cancel", which, { version: version + 1 });
    if (second) return second;
    const what = { childIds: [file.childId], locationId: file.locationId };
    const place = { childId: file.childId, from: row.startsOn };
    const care = row.state === "binding" ? await settleCare(tx, actor, place, now) : {};
    const after = { reason: reason !== "", ...care };
    return happened(undefined, { ...what, before: { state: row.state }, after });
  },
});

/** The parents said no. */
export const declineOffer = defineAct({
  name: "contractVersion.declined",
  by: "anybody",
  input: versionSchema,
  may: mayArrangeContracts,
  about: ({ versionId }) => ({ subjectId: versionId }),
  work: async ({ tx }, { versionId, version }) => {
    const found = await loadVersionLocked(tx, versionId);
    if (!found) return refused("notFound");
    const settled = versionStates.refusalOf("decline", found.version.state);
    if (settled) return settled;
    if (found.version.version !== version) return refused("changedMeanwhile");
    const which = eq(contractVersion.id, versionId);
    const second = await versionStates.take(tx, "decline", which, { version: version + 1 });
    if (second) return second;
    return happened(undefined, { childIds: [found.file.childId], locationId: found.file.locationId });
  },
});
