import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Transaction } from "@/db/transaction";
import { type Refused, refused } from "@/lib/act/outcome";
import { addDays, today } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import type { CareDay } from "@/lib/time/types";

/** What holds at a location from a day on: a table with `starts_on` and `ends_on`, and which of its rows are meant. */
type Arrangement = { table: PgTable; where: SQL; startsOn: CareDay };

/**
 * Lets what holds now end the day before a change begins. What was set for a later day stands in the way and is named;
 * the past is changed by nobody, only what never stood there may begin in it.
 */
export async function makeRoom(
  tx: Transaction,
  { table, where, startsOn }: Arrangement,
  now: Instant,
): Promise<Refused | null> {
  const [found] = await tx.execute<{ later: CareDay | null; some: boolean }>(sql`
    select (min(starts_on) filter (where starts_on >= ${startsOn}::date))::text as later, count(*) > 0 as some
    from ${table} where ${where}`);
  if (found?.later) return refused("periodOverlaps", "startsOn", { days: [found.later] });
  if (found?.some && startsOn < today(now)) return refused("dayInPast", "startsOn", { days: [startsOn] });
  await tx.execute(sql`update ${table} set ends_on = ${addDays(startsOn, -1)}::date
    where ${where} and (ends_on is null or ends_on >= ${startsOn}::date)`);
  return null;
}

/** Takes back what was to begin on a day that is still to come: what holds until then goes on in its place. */
export async function takeBack(
  tx: Transaction,
  { table, where, startsOn }: Arrangement,
  now: Instant,
): Promise<Refused | null> {
  if (startsOn <= today(now)) return refused("inForceAlready", undefined, { days: [startsOn] });
  const taken = await tx.execute<{ endsOn: CareDay | null }>(sql`
    delete from ${table} where ${where} and starts_on = ${startsOn}::date returning ends_on::text as "endsOn"`);
  const [first] = taken;
  if (!first) return refused("notFound");
  await tx.execute(sql`update ${table} set ends_on = ${first.endsOn}::date
    where ${where} and ends_on = ${addDays(startsOn, -1)}::date`);
  return null;
}
