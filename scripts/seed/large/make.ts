import type { Sql } from "postgres";
import { today } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import { makeCare } from "./care";
import { makeHouse } from "./house";
import { makeLogbook } from "./logbook";
import { makeLogins } from "./logins";
import { makePeople } from "./people";
import { prepare } from "./plan";

/**
 * A daycare with a year of data for measuring, 100 children per location. Made in sets by the owner of the
 * tables over one connection, not by acts: those would take hours. Log-ins come last, so that a run that
 * was broken off starts anew (empty.ts).
 */
export async function makeLarge(sql: Sql, now: Instant, locations: number) {
  const large = { sql, now, today: today(now), locations };
  // Sets of millions take longer than a visitor may wait.
  await sql`set statement_timeout to 0`;
  await prepare(large);
  await makeHouse(large, now);
  await makePeople(large);
  await makeCare(large);
  const entries = await makeLogbook(large);
  await sql`analyze`;
  return { entries, logins: await makeLogins(large) };
}
