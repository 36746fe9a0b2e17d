import "server-only";
import { sql } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import type { PersonActor } from "@/lib/access/actor";
import { decidesAtLocation } from "@/lib/access/reach";
import { fullName, type NameParts } from "@/lib/names/full-name";
import { addDays, asCareDay, type CareDay, today } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";

export type Coming = {
  what: "starts" | "moves" | "stops";
  /** First day in the group; of who stops the last. */
  day: CareDay;
  childId: string;
  name: string;
  group: string;
  location: string;
};
type Row = NameParts & Omit<Coming, "name" | "day"> & { day: string };

const daysAhead = 45;
const shown = 8;

/** Who starts, goes to another group or stops in the coming weeks at the actor's locations; the nearest eight. */
export async function listComings(actor: PersonActor, now: Instant): Promise<Coming[]> {
  const day = today(now);
  const until = addDays(day, daysAhead);
  const follows = (other: string, one: string) =>
    sql.raw(`exists (select 1 from placement o where o.child_id = p.child_id and o.id <> p.id
      and o.starts_on <= ${other} and coalesce(o.ends_on, 'infinity') >= ${one})`);
  const rows = await readTogether(actor, (tx) =>
    tx.execute<Row>(sql`
      select e.what, e.day::text as day, e.child_id as "childId", g.name as group, l.name as location,
        k.given_name as "givenName", k.name_prefix as "namePrefix", k.family_name as "familyName"
      from (
        select case when ${follows("p.starts_on - 1", "p.starts_on - 1")} then 'moves' else 'starts' end as what,
          p.starts_on as day, p.child_id, p.group_id
        from placement p where p.written_with is null and p.starts_on > ${day}::date and p.starts_on <= ${until}::date
        union all
        select 'stops', p.ends_on, p.child_id, p.group_id
        from placement p where p.ends_on between ${day}::date and ${until}::date
          and not ${follows("p.ends_on + 1", "p.ends_on + 1")}
      ) e join care_group g on g.id = e.group_id join location l on l.id = g.location_id
        join child k on k.id = e.child_id
      where ${decidesAtLocation(actor, sql`g.location_id`)}
      order by e.day, k.given_name, e.child_id limit ${shown}`),
  );
  return rows.map(({ givenName, namePrefix, familyName, day: on, ...row }) => ({
    ...row,
    day: asCareDay(on),
    name: fullName({ givenName, namePrefix, familyName }),
  }));
}
