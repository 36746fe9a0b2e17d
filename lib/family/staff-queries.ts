import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import type { Transaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { placedOn } from "@/lib/access/placement";
import { familiesWithin } from "@/lib/access/reach";
import { fullName, type NameParts } from "@/lib/names/full-name";
import { portraitOf } from "@/lib/portrait/policy";
import { today } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import type { CareDay } from "@/lib/time/types";
import { mayOpenFamilies } from "./policy";
import { childMatches } from "./search";

export const familiesPerPage = 30;

export type FamilySearch = {
  /** A name, number or address, of the child or of an adult (search.ts). */
  text?: string;
  /** Child id: the page after this child, or the one before it. Ids only, since an address holds no names. */
  after?: string;
  before?: string;
};

/** Where a child is, or will be, or was. */
export type WhereAbouts = {
  groupName: string;
  locationName: string;
  startsOn: CareDay;
  endsOn: CareDay | null;
  state: "now" | "later" | "left";
};

export type FamilyLine = {
  id: string;
  fullName: string;
  birthDate: CareDay;
  portraitId: string | null;
  where: WhereAbouts | null;
  guardians: { name: string; blocked: boolean }[];
};

export type FamilyPage = { lines: FamilyLine[]; earlier: string | null; later: string | null };

type Row = NameParts & {
  id: string;
  birthDate: CareDay;
  portraitId: string | null;
  where: WhereAbouts | null;
  guardians: (NameParts & { blocked: boolean })[];
};

/** Children within the actor's reach by family name, with their guardians of today. One statement. */
export async function listFamilies(
  actor: PersonActor,
  search: FamilySearch,
  now: Instant,
): Promise<FamilyPage> {
  if (!mayOpenFamilies(actor)) return { lines: [], earlier: null, later: null };
  const rows = await readTogether(actor, (tx) =>
    familyRows(tx, familiesWithin(actor, sql`c.id`), search, today(now)),
  );
  return pageOf(rows, search);
}

/** Whatever the scope lets through: the caller brings the first lock, the row-level policies are the second. */
export function familyRows(tx: Transaction, scope: SQL, search: FamilySearch, day: CareDay) {
  const backwards = Boolean(search.before);
  const order = backwards ? sql`c.sort_name desc, c.id desc` : sql`c.sort_name, c.id`;
  const asked = childMatches(search.text ?? "", day);
  // Found first: a walk over all children in the order of names would ask each of them.
  const found = asked
    ? sql`with found as materialized (select c.id, c.given_name, c.name_prefix, c.family_name, c.birth_date, c.sort_name
        from child c where ${asked})`
    : sql``;
  return tx.execute<Row>(sql`${found}
    select c.id, c.given_name as "givenName", c.name_prefix as "namePrefix", c.family_name as "familyName",
      c.birth_date as "birthDate", ${portraitOf(sql`c.id`)} as "portraitId", ${whereAbouts(sql`c.id`, day)} as "where",
      ${guardianNames(sql`c.id`, day)} as guardians
    from ${asked ? sql`found` : sql`child`} c
    where ${scope} and ${beyond(search)}
    order by ${order} limit ${familiesPerPage + 1}`);
}

/** Looks the place up through the same policies; a child that is out of reach, or gone, gives the first page. */
function beyond({ after, before }: FamilySearch): SQL {
  const mark = after ?? before;
  if (!mark) return sql`true`;
  const place = sql`(select m.sort_name from child m where m.id = ${mark}::uuid)`;
  const here = sql`(c.sort_name, c.id)`;
  return after
    ? sql`${here} > (coalesce(${place}, ''), ${mark}::uuid)`
    : sql`${here} < (${place}, ${mark}::uuid)`;
}

/** The placement of the day, else the first one to come, else the last one. */
export const whereAbouts = (childId: SQL, day: CareDay): SQL => sql`(
  select json_build_object('groupName', g.name, 'locationName', l.name, 'startsOn', p.starts_on,
    'endsOn', p.ends_on, 'state', case when p.starts_on > ${day}::date then 'later'
      when p.ends_on < ${day}::date then 'left' else 'now' end)
  from placement p join care_group g on g.id = p.group_id join location l on l.id = g.location_id
  where p.child_id = ${childId}
  order by (p.starts_on > ${day}::date)::int + 2 * (coalesce(p.ends_on, 'infinity') < ${day}::date)::int,
    not ${placedOn(sql`${day}::date`)}, abs(p.starts_on - ${day}::date)
  limit 1)`;

const guardianNames = (childId: SQL, day: CareDay): SQL => sql`(
  select coalesce(json_agg(json_build_object('givenName', p.given_name, 'namePrefix', p.name_prefix,
    'familyName', p.family_name, 'blocked', s.block_reason is not null)
    order by s.is_contract_holder desc, p.sort_name), '[]')
  from guardianship s join person p on p.id = s.person_id
  where s.child_id = ${childId} and ${day}::date between s.starts_on and coalesce(s.ends_on, 'infinity'))`;

function pageOf(rows: readonly Row[], { after, before }: FamilySearch): FamilyPage {
  const more = rows.length > familiesPerPage;
  const shown = rows.slice(0, familiesPerPage);
  const lines = (before ? shown.reverse() : shown).map(lineOf);
  const first = lines[0]?.id ?? null;
  const last = lines.at(-1)?.id ?? null;
  return {
    lines,
    earlier: before ? (more ? first : null) : after ? first : null,
    later: before ? last : more ? last : null,
  };
}

const lineOf = (row: Row): FamilyLine => ({
  id: row.id,
  fullName: fullName(row),
  birthDate: row.birthDate,
  portraitId: row.portraitId,
  where: row.where,
  guardians: row.guardians.map((one) => ({ name: fullName(one), blocked: one.blocked })),
});
