import "server-only";
import { sql } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import type { PersonActor } from "@/lib/access/actor";
import { familiesWithin } from "@/lib/access/reach";
import { fullName, type NameParts } from "@/lib/names/full-name";
import { asCareDay, type CareDay } from "@/lib/time/care-day";
import { unconsented } from "./unconsented";

type Found = { count: number; first: CareDay | null; name: string | null /** The child. */; id?: string };
type Row = NameParts & { count: number; first: string; id: string };

/**
 * Children with places in two groups of a location on days between these, without a consent that lasts as long: it was
 * taken back, or a place goes on after its end. A place of today counts from today.
 */
export async function findUnconsented(
  actor: PersonActor,
  { from: day, to }: { from: CareDay; to: CareDay },
): Promise<Found> {
  const from = sql`greatest(p.starts_on, q.starts_on, ${day}::date)`;
  const until = sql`least(p.ends_on, q.ends_on, ${to}::date)`;
  const groups = [sql`p.group_id`, sql`q.group_id`] as const;
  const [row] = await readTogether(actor, (tx) =>
    tx.execute<Row>(sql`
      select count(*) over ()::int as count, min(${from})::text as first, c.id,
        c.given_name as "givenName", c.name_prefix as "namePrefix", c.family_name as "familyName"
      from placement p join placement q on q.child_id = p.child_id and q.group_id > p.group_id
      join care_group g on g.id = p.group_id join care_group h on h.id = q.group_id and h.location_id = g.location_id
      join child c on c.id = p.child_id
      where ${from} <= ${until} and ${familiesWithin(actor, sql`c.id`)}
        and ${unconsented({ childId: sql`c.id`, groups, from, until })}
      group by c.id order by min(${from}), c.id limit 1`),
  );
  if (!row) return { count: 0, first: null, name: null };
  const { count, first, id, ...names } = row;
  return { count, first: asCareDay(first), name: fullName(names), id };
}
