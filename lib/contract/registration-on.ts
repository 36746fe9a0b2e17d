import "server-only";
import { and, eq, gte, isNull, lte, or } from "drizzle-orm";
import { registration } from "@/db/schema/organisation";
import type { Transaction } from "@/db/transaction";
import type { CareDay } from "@/lib/time/types";

/** Whether the location is registered for that kind of care on the day. */
export async function isRegisteredOn(
  tx: Transaction,
  { locationId, careType }: Pick<typeof registration.$inferSelect, "locationId" | "careType">,
  day: CareDay,
): Promise<boolean> {
  const [row] = await tx
    .select({ id: registration.id })
    .from(registration)
    .where(
      and(
        eq(registration.locationId, locationId),
        eq(registration.careType, careType),
        lte(registration.startsOn, day),
        or(isNull(registration.endsOn), gte(registration.endsOn, day)),
      ),
    );
  return row !== undefined;
}
