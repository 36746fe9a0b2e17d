import "server-only";
import { sql } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import type { PersonActor } from "@/lib/access/actor";
import { fullName, type NameParts } from "@/lib/names/full-name";
import type { CareDay } from "@/lib/time/types";
import { mayMerge } from "../policy";

const mostShown = 50;

export type ChildPair = { keptId: string; goneId: string; names: [string, string]; birthDate: CareDay };
export type AdultPair = {
  keptId: string;
  goneId: string;
  names: [string, string];
  children: [string[], string[]];
};
export type Doubles<Pair> = { pairs: Pair[]; more: boolean };

type Two<One> = { kept: One; gone: One };

const shown = <Row, Pair>(rows: readonly Row[], read: (row: Row) => Pair): Doubles<Pair> => ({
  pairs: rows.slice(0, mostShown).map(read),
  more: rows.length > mostShown,
});

/** Two children born on one day whose names are nearly the same; the one with a contract, or else the older one, stays. */
export async function likelyChildren(actor: PersonActor): Promise<Doubles<ChildPair>> {
  if (!mayMerge(actor)) return { pairs: [], more: false };
  type Row = Two<NameParts & { id: string }> & { birthDate: CareDay };
  const rows = await readTogether(actor, (tx) =>
    tx.execute<Row>(sql`
      with pair as (
        select a.id as one, b.id as other, a.birth_date, a.sort_name,
          exists (select 1 from contract c where c.child_id = b.id)
            and not exists (select 1 from contract c where c.child_id = a.id) as turned
        from child a join child b on b.birth_date = a.birth_date and (a.created_at, a.id) < (b.created_at, b.id)
        where a.search_name = b.search_name
          or (app.findable(a.given_name) = app.findable(b.given_name) and (
            position(app.findable(a.family_name) in app.findable(b.family_name)) > 0
            or position(app.findable(b.family_name) in app.findable(a.family_name)) > 0))
          or (app.findable(a.family_name) = app.findable(b.family_name)
            and left(app.findable(a.given_name), 4) = left(app.findable(b.given_name), 4))
        order by a.sort_name, a.id limit ${mostShown + 1})
      select p.birth_date as "birthDate", ${named(sql`k`)} as kept, ${named(sql`g`)} as gone
      from pair p join child k on k.id = case when p.turned then p.other else p.one end
        join child g on g.id = case when p.turned then p.one else p.other end
      order by p.sort_name, k.id`),
  );
  return shown(rows, ({ kept, gone, birthDate }) => ({
    ...{ keptId: kept.id, goneId: gone.id, birthDate },
    names: [fullName(kept), fullName(gone)],
  }));
}

const named = (
  row: ReturnType<typeof sql>,
) => sql`json_build_object('id', ${row}.id, 'givenName', ${row}.given_name,
  'namePrefix', ${row}.name_prefix, 'familyName', ${row}.family_name,
  'children', (select coalesce(json_agg(distinct c.given_name), '[]') from guardianship s
    join child c on c.id = s.child_id where s.person_id = ${row}.id))`;

/** Two adults of one name who share a telephone number or live in one house. */
export async function likelyAdults(actor: PersonActor): Promise<Doubles<AdultPair>> {
  if (!mayMerge(actor)) return { pairs: [], more: false };
  type Row = Two<NameParts & { id: string; children: string[] }>;
  const rows = await readTogether(actor, (tx) =>
    tx.execute<Row>(sql`
      with pair as (
        select a.id as one, b.id as other, a.sort_name,
          (exists (select 1 from contract c where c.holder_id = b.id) or exists (select 1 from role_grant r where r.person_id = b.id))
            and not exists (select 1 from contract c where c.holder_id = a.id) as turned
        from person a join person b on b.search_name = a.search_name and (a.created_at, a.id) < (b.created_at, b.id)
          join person_contact m on m.person_id = a.id join person_contact n on n.person_id = b.id
        where m.phone in (n.phone, n.work_phone) or m.work_phone in (n.phone, n.work_phone)
          or (m.postcode = n.postcode and m.house_number = n.house_number)
        order by a.sort_name, a.id limit ${mostShown + 1})
      select ${named(sql`k`)} as kept, ${named(sql`g`)} as gone
      from pair p join person k on k.id = case when p.turned then p.other else p.one end
        join person g on g.id = case when p.turned then p.one else p.other end
      order by p.sort_name, k.id`),
  );
  return shown(rows, ({ kept, gone }) => ({
    ...{ keptId: kept.id, goneId: gone.id },
    names: [fullName(kept), fullName(gone)],
    children: [kept.children, gone.children],
  }));
}
