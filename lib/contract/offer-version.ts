import "server-only";
import { eq } from "drizzle-orm";
import { contractVersion } from "@/db/schema/contract";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { refused } from "@/lib/act/outcome";
import { addDays, today } from "@/lib/time/care-day";
import { loadVersionLocked } from "./load-locked";
import { mayArrangeContracts } from "./policy";
import { offerVersionSchema } from "./schema";
import { versionStates } from "./states";

/** An offer without a last day of its own holds two weeks; its last day is included. */
export const offerDays = 14;

/** Offers what was drafted; it holds until its last day, then it lapses. */
export const offerVersion = defineAct({
  name: "contractVersion.offered",
  by: "anybody",
  input: offerVersionSchema,
  may: mayArrangeContracts,
  about: ({ versionId }) => ({ subjectId: versionId }),
  work: async ({ tx, now }, { versionId, version, until }) => {
    const found = await loadVersionLocked(tx, versionId);
    if (!found) return refused("notFound");
    const settled = versionStates.refusalOf("offer", found.version.state);
    if (settled) return settled;
    if (found.version.version !== version) return refused("changedMeanwhile");
    const offeredUntil = until ?? addDays(today(now), offerDays);
    if (offeredUntil < today(now)) return refused("dayInPast", "until");
    const which = eq(contractVersion.id, versionId);
    const second = await versionStates.take(tx, "offer", which, { offeredUntil, version: version + 1 });
    if (second) return second;
    const what = { childIds: [found.file.childId], locationId: found.file.locationId };
    return happened({ offeredUntil }, { ...what, after: { offeredUntil } });
  },
});
