import "server-only";
import { sql } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import type { PersonActor } from "@/lib/access/actor";
import { fullName, type NameParts } from "@/lib/names/full-name";
import { mayGrantRoles } from "@/lib/organisation/policy";
import { asCareDay, type CareDay } from "@/lib/time/care-day";
import type { DayRange } from "@/lib/time/day-range";

type Unchecked = { count: number; first: CareDay | null; name: string | null; id?: string };
type Row = NameParts & { count: number; first: string; id: string };

/** Who works with children on a day of the range without a VOG or a link in the register; the longest at work first. */
export async function findUncheckedStaff(actor: PersonActor, { from, to }: DayRange): Promise<Unchecked> {
  if (!mayGrantRoles(actor)) return { count: 0, first: null, name: null };
  const [row] = await readTogether(actor, (tx) =>
    tx.execute<Row>(sql`
      select count(*) over ()::int as count, g.starts_on::text as first, p.id,
        p.given_name as "givenName", p.name_prefix as "namePrefix", p.family_name as "familyName"
      from (select person_id, min(starts_on) as starts_on from role_grant
          where role in ('carer', 'manager') and starts_on <= ${to}::date
            and coalesce(ends_on, 'infinity') >= ${from}::date group by person_id) g
        join person p on p.id = g.person_id left join staff_check c on c.person_id = p.id
      where c.vog_issued_on is null or c.register_linked_on is null
      order by g.starts_on, p.id limit 1`),
  );
  if (!row) return { count: 0, first: null, name: null };
  const { count, first, id, ...names } = row;
  return { count, first: asCareDay(first), name: fullName(names), id };
}
