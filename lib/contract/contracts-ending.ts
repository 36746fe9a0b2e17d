import "server-only";
import { sql } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import type { PersonActor } from "@/lib/access/actor";
import { familiesWithin } from "@/lib/access/reach";
import { fullName, type NameParts } from "@/lib/names/full-name";
import { asCareDay, type CareDay } from "@/lib/time/care-day";
import type { DayRange } from "@/lib/time/day-range";

type Ending = { count: number; first: CareDay | null; name: string | null /** The child. */; id?: string };
type Row = NameParts & { count: number; first: string; id: string };

/** Contracts whose last day lies in the range (both ends included) and that no later one of that child follows. */
export async function findContractsEnding(actor: PersonActor, { from, to }: DayRange): Promise<Ending> {
  const [row] = await readTogether(actor, (tx) =>
    tx.execute<Row>(sql`
      select count(*) over ()::int as count, c.ends_on::text as first, c.child_id as id,
        k.given_name as "givenName", k.name_prefix as "namePrefix", k.family_name as "familyName"
      from contract c join child k on k.id = c.child_id
      where c.starts_on is not null and c.ends_on between ${from}::date and ${to}::date
        and ${familiesWithin(actor, sql`c.child_id`)}
        and not exists (select 1 from contract n where n.child_id = c.child_id and n.starts_on is not null
          and n.starts_on > c.starts_on and coalesce(n.ends_on, 'infinity') > c.ends_on)
      order by c.ends_on, c.id limit 1`),
  );
  if (!row) return { count: 0, first: null, name: null };
  const { count, first, id, ...names } = row;
  return { count, first: asCareDay(first), name: fullName(names), id };
}
