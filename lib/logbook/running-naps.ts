import "server-only";
import { and, asc, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import { child } from "@/db/schema/child";
import { logEntry } from "@/db/schema/log-entry";
import type { Transaction } from "@/db/transaction";
import { type Refused, refused } from "@/lib/act/outcome";
import type { CareDay } from "@/lib/time/care-day";

/**
 * Says which of these children sleep already, `besides` the entries at hand. The database holds to one running nap,
 * also for two at once; it cannot say whose.
 */
export async function refusalOfNaps(
  tx: Transaction,
  { childIds, day, besides }: { childIds: readonly string[]; day: CareDay; besides: SQL },
): Promise<Refused | null> {
  const asleep = await tx
    .select({ name: child.givenName })
    .from(logEntry)
    .innerJoin(child, eq(child.id, logEntry.childId))
    .where(
      and(
        inArray(logEntry.childId, [...childIds]),
        eq(logEntry.careDay, day),
        eq(logEntry.kind, "sleep"),
        sql`${logEntry.details} ->> 'to' is null`,
        isNull(logEntry.removedAt),
        besides,
      ),
    )
    .orderBy(asc(child.givenName));
  return asleep.length > 0
    ? refused("alreadyAsleep", undefined, { children: asleep.map((one) => one.name) })
    : null;
}
