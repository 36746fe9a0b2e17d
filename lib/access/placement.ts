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

/** A placement that begins later does not yet bring the child within reach. */
export const lastDayInReach = (today: CareDay): CareDay => addDays(today, ahead);
