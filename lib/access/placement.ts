import { type SQL, sql } from "drizzle-orm";

/** Whoever works at a location reaches a child so long before its first day there, and so long after its last. */
const daysAhead = sql.raw("200");
const daysBack = sql.raw("60");

/** As a condition on a placement `p`: it reaches into these days, the same as in the row-level policies. */
export const placementInReach: SQL = sql`(p.starts_on <= app.today() + ${daysAhead}
  and coalesce(p.ends_on, 'infinity') >= app.today() - ${daysBack})`;

/** The same, of children who are there or will be. */
export const placementToCome: SQL = sql`(p.starts_on <= app.today() + ${daysAhead}
  and coalesce(p.ends_on, 'infinity') >= app.today())`;
