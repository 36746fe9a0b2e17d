import "server-only";
import { inArray, sql } from "drizzle-orm";
import { careRequest, careRequestSlot } from "@/db/schema/care-request";
import { inTransaction } from "@/db/transaction";
import { type Actor, system } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record-audit";
import { today } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import { mayExpireCareRequests } from "./policy";

/** So many at a time that no transaction grows long; the next round takes the rest. */
const batch = 200;

/** Housekeeping: requests nobody answered before their first day passed. Answers how many; may run at any time. */
export async function expireCareRequests(
  now: Instant,
  actor: Actor = system("housekeeping"),
): Promise<number> {
  if (!mayExpireCareRequests(actor)) return 0;
  return inTransaction(actor, async (tx) => {
    const passed = sql`select r.id from care_request r where r.state = 'pending' and r.first_day < ${today(now)}
      order by r.first_day limit ${batch} for update skip locked`;
    const expired = await tx
      .update(careRequest)
      .set({ state: "expired" })
      .where(sql`${careRequest.id} in (${passed})`)
      .returning({ id: careRequest.id, childId: careRequest.childId, locationId: careRequest.locationId });
    if (expired.length === 0) return 0;
    const ids = expired.map((request) => request.id);
    await tx.update(careRequestSlot).set({ living: false }).where(inArray(careRequestSlot.requestId, ids));
    for (const { id, childId, locationId } of expired)
      await recordAudit(
        tx,
        actor,
        { act: "careRequest.expired", subjectId: id, childIds: [childId], locationId },
        now,
      );
    return expired.length;
  });
}
