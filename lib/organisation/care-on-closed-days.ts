import "server-only";
import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/transaction";
import { addDays, type CareDay, weekday } from "@/lib/time/care-day";

type Week = { startsOn: CareDay; hours: readonly { weekday: number }[] };

/** The first day from this one on that is that weekday. */
const firstOf = (wanted: number, from: CareDay) => addDays(from, (wanted - weekday(from) + 7) % 7);

/**
 * How many children have care agreed on weekdays that such hours leave out, and from which days on; null when nobody has.
 * What was agreed stays in the contracts, but on a closed weekday there is no care.
 */
export async function findCareOnClosedDays(
  tx: Transaction,
  locationId: string,
  { startsOn, hours }: Week,
): Promise<{ count: number; days: CareDay[] } | null> {
  const open = `{${hours.map((one) => one.weekday).join(",")}}`;
  const [found] = await tx.execute<{ count: number; weekdays: number[] }>(sql`
    select count(distinct p.child_id)::int as count,
      coalesce(array_agg(distinct p.weekday order by p.weekday), '{}') as weekdays
    from contract c join contract_pattern p on p.contract_id = c.id
    where c.location_id = ${locationId}::uuid and p.binds
      and coalesce(p.ends_on, 'infinity') >= ${startsOn}::date and p.weekday <> all(${open}::int[])`);
  if (!found || found.count === 0) return null;
  return { count: found.count, days: found.weekdays.map((one) => firstOf(one, startsOn)) };
}
