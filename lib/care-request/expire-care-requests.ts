import "server-only";
import { and, asc, inArray, lt } from "drizzle-orm";
import { careRequest, careRequestSlot } from "@/db/schema/care-request";
import { type Actor, system } from "@/lib/access/actor";
import { defineAct } from "@/lib/act/define-act";
import { happened, unrecorded } from "@/lib/act/happened";
import { nothing } from "@/lib/act/input";
import { orThrow } from "@/lib/act/outcome";
import { today } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import { careRequestStates } from "./states";

/** So many at a time that no transaction grows long; the next round takes the rest. */
const batch = 200;

const expire = defineAct({
  name: "careRequest.expired",
  by: "anybody",
  input: nothing,
  may: careRequestStates.may("expire"),
  work: async ({ tx, now }) => {
    const expired = await tx
      .select({ id: careRequest.id, childId: careRequest.childId, locationId: careRequest.locationId })
      .from(careRequest)
      .where(and(careRequestStates.standing("expire"), lt(careRequest.firstDay, today(now))))
      .orderBy(asc(careRequest.firstDay))
      .limit(batch)
      .for("update", { skipLocked: true });
    if (expired.length === 0) return unrecorded(0);
    const ids = expired.map((request) => request.id);
    await careRequestStates.take(tx, "expire", inArray(careRequest.id, ids));
    await tx.update(careRequestSlot).set({ living: false }).where(inArray(careRequestSlot.requestId, ids));
    return happened(
      expired.length,
      expired.map(({ id, childId, locationId }) => ({ subjectId: id, childIds: [childId], locationId })),
    );
  },
});

/** Housekeeping: requests nobody answered before their first day passed. Answers how many; may run at any time. */
export async function expireCareRequests(
  now: Instant,
  actor: Actor = system("housekeeping"),
): Promise<number> {
  return careRequestStates.may("expire")(actor) ? orThrow(await expire(actor, {}, now)) : 0;
}
