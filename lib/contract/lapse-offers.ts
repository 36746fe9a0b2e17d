import "server-only";
import { and, asc, eq, inArray, lt } from "drizzle-orm";
import { contract, contractVersion } from "@/db/schema/contract";
import { type Actor, system } from "@/lib/access/actor";
import { defineAct } from "@/lib/act/define-act";
import { happened, unrecorded } from "@/lib/act/happened";
import { nothing } from "@/lib/act/input";
import { orThrow } from "@/lib/act/outcome";
import { today } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import { mayLapseOffers } from "./policy";
import { versionStates } from "./states";

const batch = 200;

const lapse = defineAct({
  name: "contractVersion.lapsed",
  by: "anybody",
  input: nothing,
  may: mayLapseOffers,
  work: async ({ tx, now }) => {
    const due = and(versionStates.standing("lapse"), lt(contractVersion.offeredUntil, today(now)));
    const found = await tx
      .select({ id: contractVersion.id, childId: contract.childId, locationId: contract.locationId })
      .from(contractVersion)
      .innerJoin(contract, eq(contract.id, contractVersion.contractId))
      .where(due)
      .orderBy(asc(contractVersion.offeredUntil))
      .limit(batch)
      .for("update", { of: contractVersion, skipLocked: true });
    if (found.length === 0) return unrecorded(0);
    const ids = found.map(({ id }) => id);
    await versionStates.take(tx, "lapse", inArray(contractVersion.id, ids));
    return happened(
      found.length,
      found.map(({ id, childId, locationId }) => ({ subjectId: id, childIds: [childId], locationId })),
    );
  },
});

/** Housekeeping: offers whose last day has passed. Answers how many; may run at any time. */
export async function lapseOffers(now: Instant, actor: Actor = system("housekeeping")): Promise<number> {
  return mayLapseOffers(actor) ? orThrow(await lapse(actor, {}, now)) : 0;
}
