import { type SQL, sql } from "drizzle-orm";
import { addDays } from "@/lib/time/care-day";
import type { CareDay } from "@/lib/time/types";

/** Whoever works at a location reaches a child so long before its first day there, and so long after its last. */
const ahead = 200;
const daysAhead = sql.raw(String(ahead));
const daysBack = sql.raw("60");

/** As a condition on a placement `p`: it reaches into these days, the same as in the row-level policies. */
export const placementInReach: SQL = sql`(p.starts_on <= app.today() + ${daysAhead}
  and coalesce(p.ends_on, 'infinity') >= app.today() - ${daysBack})`;

/** The same, of children who are there or will be. */
export const placementToCome: SQL = sql`(p.starts_on <= app.today() + ${daysAhead}
  and coalesce(p.ends_on, 'infinity') >= app.today())`;

/** As a condition on a placement (`p`, or the table's name): the child is there that day, by period and weekday. */
export const placedOn = (day: SQL, p: SQL = sql`p`): SQL => sql`(${day} between ${p}.starts_on
  and coalesce(${p}.ends_on, 'infinity') and extract(isodow from ${day}) = any(coalesce(${p}.weekdays, '{1,2,3,4,5,6,7}')))`;

/**
 * The one placement that says where a child belongs on a day: that of its weekday, else another that runs then.
 * Null when none does. With a location: the one there.
 */
export const placementOf = (
  childId: SQL,
  day: SQL,
  locationId?: SQL,
): SQL => sql`(select p.id from placement p
  join care_group at on at.id = p.group_id
  where p.child_id = ${childId} and at.location_id = ${locationId ?? sql`at.location_id`} and ${day} between p.starts_on and coalesce(p.ends_on, 'infinity')
  order by not ${placedOn(day)}, p.starts_on, p.id limit 1)`;

/** A placement that begins later does not yet bring the child within reach. */
export const lastDayInReach = (today: CareDay): CareDay => addDays(today, ahead);
