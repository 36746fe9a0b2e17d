import "server-only";
import { lt, sql } from "drizzle-orm";
import { holdLock } from "@/db/hold-lock";
import { readingBrake } from "@/db/schema/reading";
import { inTransaction, type Transaction } from "@/db/transaction";
import { system } from "@/lib/access/actor";
import type { Role } from "@/lib/access/roles";
import { raiseAlarm } from "@/lib/act/raise-alarm";
import { addMinutes, type Instant } from "@/lib/time/instant";
import { type Counts, delayFor, isNews, readingLimits, windowMinutes, worstExcess } from "./limits";

/** Longer than the pause between two rounds, so that a brake holds from one to the next. */
const brakeMinutes = 5;
/** Whoever opened fewer of anything is within every limit. */
const smallest = Math.min(
  ...Object.values(readingLimits).flatMap((limits) => Object.values(limits).map(({ hour }) => hour)),
);

type Reader = { personId: string; roles: Role[]; told: number | null } & Counts;

/**
 * Each minute: who opened far more than the work asks for? Administrators get an alarm, and what this person opens
 * comes later from now on. All from what was noted anyway; lists of the day do not count.
 */
export async function watchReading(now: Instant): Promise<void> {
  await inTransaction(system("housekeeping"), async (tx) => {
    await holdLock(tx, "watch-reading");
    for (const reader of await busyReaders(tx, now)) {
      const excess = worstExcess(reader, reader.roles);
      if (!excess) continue;
      const { percent, ...facts } = excess;
      const { personId } = reader;
      const news = isNews(percent, reader.told);
      if (news) {
        const told = { personId, ...facts };
        await raiseAlarm(tx, { kind: "bulk-reading", subject: personId, facts: told, at: now });
      }
      const brake = { delayMs: delayFor(percent), until: addMinutes(now, brakeMinutes) };
      const kept = news || reader.told === null ? percent : reader.told;
      await tx
        .insert(readingBrake)
        .values({ personId, percent: kept, ...brake })
        .onConflictDoUpdate({ target: readingBrake.personId, set: { percent: kept, ...brake } });
    }
    await tx.delete(readingBrake).where(lt(readingBrake.until, now));
  });
}

/** Everybody who opened more than the narrowest limit in a day, with what and with the roles of today. */
async function busyReaders(tx: Transaction, now: Instant): Promise<Reader[]> {
  const since = (window: "hour" | "day") =>
    sql`${addMinutes(now, -windowMinutes[window]).toISOString()}::timestamptz`;
  const both = (what: string, where: ReturnType<typeof sql>) => sql`json_build_object(
    'hour', count(distinct ${sql.raw(what)}) filter (where ${where} and l.at > ${since("hour")}),
    'day', count(distinct ${sql.raw(what)}) filter (where ${where})) as `;
  return tx.execute<Reader>(sql`
    select l.person_id as "personId", b.percent as told,
      coalesce((select json_agg(distinct r.role) from role_grant r where r.person_id = l.person_id
        and app.today() between r.starts_on and coalesce(r.ends_on, 'infinity')), '[]') as roles,
      ${both("l.child_id", sql`l.what in ('family', 'contact', 'medical')`)} children,
      ${both("l.subject_id", sql`l.what = 'photo'`)} photos,
      ${both("l.subject_id", sql`l.what = 'document'`)} papers
    from access_log l left join reading_brake b on b.person_id = l.person_id
    where l.at > ${since("day")} and l.at <= ${now.toISOString()}::timestamptz and l.listed_on is null
    group by l.person_id, b.percent
    having count(*) > ${smallest}`);
}
