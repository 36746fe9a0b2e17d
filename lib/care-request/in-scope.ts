import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { holdLock } from "@/db/hold-lock";
import { type CareRequestState, careRequest } from "@/db/schema/care-request";
import { guardianship } from "@/db/schema/child";
import type { Transaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { guardianMay, isGuardian } from "@/lib/access/guardian";
import { lockCareOf } from "@/lib/access/lock-child";
import { type Interest, interestIn } from "@/lib/access/own-interest";
import { today } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import { type CareGuardian, mayDecideCareRequest } from "./policy";

/** How this adult stands to this child today; null when not at all, or blocked. */
export async function loadGuardian(
  tx: Transaction,
  actor: PersonActor,
  childId: string,
  now: Instant,
): Promise<CareGuardian> {
  const [row] = await tx
    .select({
      seesDaily: guardianship.seesDaily,
      mayRequest: guardianship.mayRequest,
      hasAuthority: guardianship.hasAuthority,
    })
    .from(guardianship)
    .where(
      and(
        eq(guardianship.childId, childId),
        eq(guardianship.personId, actor.personId),
        isGuardian({ of: guardianship, day: today(now) }),
      ),
    );
  return row && guardianMay("daily", row) ? row : null;
}

/** One at a time may ask or report for a child, so that a form sent twice finds what the first sending did. */
export const lockChild = lockCareOf;

/** Whoever books care in groups holds their days first, in one order, before counting children. */
export async function lockGroupDays(
  tx: Transaction,
  groupDays: readonly { groupId: string; day: string }[],
): Promise<void> {
  const names = groupDays.map(({ groupId, day }) => `care-request group ${groupId} ${day}`);
  for (const name of [...new Set(names)].sort()) await holdLock(tx, name);
}

export type RequestToDecide = {
  id: string;
  childId: string;
  locationId: string;
  state: CareRequestState;
  interest: Interest;
};

/** How the asked care stands to whoever decides about it. */
export const interestInRequest = interestIn({
  childId: sql`${careRequest.childId}`,
  adults: sql`array[${careRequest.askedBy}]`,
  locationId: sql`${careRequest.locationId}`,
  forOffice: sql`false`,
});

/** The request, locked, when this actor decides for its location; null when it is out of reach or not there. */
export async function loadToDecide(
  tx: Transaction,
  actor: PersonActor,
  requestId: string,
): Promise<RequestToDecide | null> {
  const [of] = await tx
    .select({ childId: careRequest.childId })
    .from(careRequest)
    .where(eq(careRequest.id, requestId));
  if (!of) return null;
  // Before the request: no absence or other request slips in, and whoever ends care takes them in this order.
  await lockChild(tx, of.childId);
  const [request] = await tx
    .select({
      id: careRequest.id,
      childId: careRequest.childId,
      locationId: careRequest.locationId,
      state: careRequest.state,
      interest: interestInRequest,
    })
    .from(careRequest)
    .where(eq(careRequest.id, requestId))
    .for("update");
  return request && mayDecideCareRequest(actor, request.locationId) ? request : null;
}
