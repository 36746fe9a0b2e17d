import type { Sql } from "postgres";
import { today } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import { makeCare } from "./care";
import { makeHouse } from "./house";
import { makeLogbook } from "./logbook";
import { makeLogins } from "./logins";
import { makeMessages } from "./messages";
import { makeMoney } from "./money";
import { makeNews } from "./news";
import { makeNotices } from "./notices";
import { makePapers } from "./papers";
import { makePeople } from "./people";
import { makePhotos } from "./photos";
import { type Large, prepare } from "./plan";

/**
 * A daycare with a year of care and two years of papers for measuring, 100 children per location. Made in sets by the owner of the
 * tables over one connection, not by acts: those would take hours. Log-ins come last, so that a run that
 * was broken off starts anew (empty.ts).
 */
export async function makeLarge(database: Sql, now: Instant, locations: number) {
  const sql = await database.reserve();
  try {
    return await make({ sql, now, today: today(now), locations });
  } finally {
    sql.release();
  }
}

async function make(large: Large) {
  const { sql, now } = large;
  // Sets of millions take longer than a visitor may wait.
  await sql`set statement_timeout to 0`;
  await sql`set maintenance_work_mem to '256MB'`;
  await prepare(large);
  await makeHouse(large, now);
  await makePeople(large);
  await makeCare(large);
  const entries = await makeLogbook(large);
  await makeNews(large);
  await makeMessages(large);
  await makePhotos(large);
  await makeMoney(large);
  await makePapers(large);
  await makeNotices(large);
  await sql`analyze`;
  return { entries, logins: await makeLogins(large) };
}
