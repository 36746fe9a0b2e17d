import "server-only";
import { sql } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import type { PersonActor } from "@/lib/access/actor";
import { decidesAtLocation } from "@/lib/access/reach";
import { asCareDay, type CareDay } from "@/lib/time/care-day";
import type { DayRange } from "@/lib/time/day-range";

type Ending = { count: number; first: CareDay | null; name: string | null; id?: string };
type Row = { count: number; first: string; name: string; id: string };

/** Registrations whose last day lies in the range (both ends included) and that no later one of their kind follows. */
export async function findRegistrationsEnding(actor: PersonActor, { from, to }: DayRange): Promise<Ending> {
  const [row] = await readTogether(actor, (tx) =>
    tx.execute<Row>(sql`
      select count(*) over ()::int as count, r.ends_on::text as first, l.name, l.id
      from registration r join location l on l.id = r.location_id
      where r.ends_on between ${from}::date and ${to}::date and ${decidesAtLocation(actor, sql`r.location_id`)}
        and not exists (select 1 from registration n where n.location_id = r.location_id
          and n.care_type = r.care_type and n.starts_on > r.ends_on)
      order by r.ends_on, r.id limit 1`),
  );
  return row ? { ...row, first: asCareDay(row.first) } : { count: 0, first: null, name: null };
}
