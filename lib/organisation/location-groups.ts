import "server-only";
import { asc, eq, getTableColumns, sql } from "drizzle-orm";
import { careGroupSize } from "@/db/schema/group-size";
import { careGroup } from "@/db/schema/organisation";
import type { Transaction } from "@/db/transaction";
import { asDate, type GroupSize, isSizeOn } from "@/lib/planning/group-size";
import type { CareDay } from "@/lib/time/types";
import { type When, whenOf } from "@/lib/time/when";

/** For whom a group is and how many places it has. */
export type Size = Pick<GroupSize, "fromAgeMonths" | "toAgeMonths" | "places">;
export type Group = typeof careGroup.$inferSelect &
  Size & { when: When; coming: (Size & { startsOn: CareDay }) | null };

/** More groups than a location has in decades. */
const most = 400;

const comingAfter = (day: CareDay) => sql<Group["coming"]>`(
  select jsonb_build_object('startsOn', s.starts_on, 'fromAgeMonths', s.from_age_months,
    'toAgeMonths', s.to_age_months, 'places', s.places)
  from care_group_size s where s.group_id = ${careGroup.id} and s.starts_on > ${careGroupSize.startsOn}
    and s.starts_on > ${asDate(day)}
  order by s.starts_on limit 1)`;

/** The groups of a location as they are on a day, each with what it becomes next; the youngest children first. */
export async function groupsOfLocation(tx: Transaction, locationId: string, day: CareDay): Promise<Group[]> {
  const { fromAgeMonths, toAgeMonths, places } = careGroupSize;
  const rows = await tx
    .select({
      ...getTableColumns(careGroup),
      ...{ fromAgeMonths, toAgeMonths, places, coming: comingAfter(day) },
    })
    .from(careGroup)
    .innerJoin(careGroupSize, isSizeOn(careGroup.id, asDate(day)))
    .where(eq(careGroup.locationId, locationId))
    .orderBy(asc(fromAgeMonths), asc(careGroup.name))
    .limit(most);
  return rows.map((group) => ({ ...group, when: whenOf(day, { ...group, startsOn: day }) }));
}
