import { carersPerGroup, childrenPerLocation, groupsPerLocation, type Large } from "./plan";

const given =
  "Saar,Milan,Noor,Tess,Daan,Evi,Mees,Fien,Jip,Lotte,Sven,Zoë,Liv,Hugo,Julia,Otis,Sofie,Nora,Mats,Levi,Elin,Tijn,Amira,Pim,Lena,Guus,Sara,Jonas,Mia,Romy,Abel,Isa,Luuk,Boaz,Roos,Jaylen";
const family =
  "Bakker,Visser,Smit,Meijer,Mulder,Bos,Vos,Peters,Hendriks,Dekker,Brouwer,Dijkstra,Smits,Koster,Prins,Huisman,Kuipers,Veenstra,Kramer,Willems,Yılmaz,Demir,Łukasiewicz,Haddad,Verhoeven,Maas,Schouten,Scholten,Post,Kok";
const lists = { given: given.split(","), family: family.split(",") };

type Row = { kind: "parent-a" | "parent-b" | "carer" | "manager" | "office"; count: number };

/** A family is known by its eldest child; every fourth child is the younger sibling of the one before. */
const kindsOf = ({ locations }: Large): Row[] => [
  { kind: "parent-a", count: locations * childrenPerLocation },
  { kind: "parent-b", count: locations * childrenPerLocation },
  { kind: "carer", count: locations * groupsPerLocation * carersPerGroup },
  { kind: "manager", count: locations },
  { kind: "office", count: 3 },
];

async function makePersons({ sql }: Large, { kind, count }: Row) {
  const isParent = kind.startsWith("parent");
  const numbers = sql`select n from generate_series(1, ${count}::int) n where not ${isParent} or n % 4 <> 0`;
  await sql`insert into person (id, given_name, family_name)
    select pg_temp.id_of(${kind}, n), pg_temp.pick(${lists.given}::text[], ${kind}, n),
      pg_temp.pick(${lists.family}::text[], case when ${isParent} then 'family' else ${kind} end, n)
    from (${numbers}) numbers`;
  await sql`insert into person_contact (person_id, phone, street, house_number, postcode, city)
    select pg_temp.id_of(${kind}, n), '+31612' || lpad((n % 1000000)::text, 6, '0'), 'Lindelaan', (n % 300 + 1)::text,
      '5611AB', 'Eindhoven' from (${numbers}) numbers`;
  await sql`insert into account (id, person_id, email, state)
    select pg_temp.id_of('account ' || ${kind}, n), pg_temp.id_of(${kind}, n),
      ${kind} || '.' || n || '@large.villabambini.example', 'active' from (${numbers}) numbers`;
}

async function makeRoles({ sql, locations }: Large) {
  const carersPerLocation = groupsPerLocation * carersPerGroup;
  await sql`insert into role_grant (person_id, role, location_id, starts_on)
    select pg_temp.id_of('carer', n), 'carer', pg_temp.id_of('location', (n - 1) / ${carersPerLocation}::int + 1),
      date '2019-01-07' from generate_series(1, ${locations * carersPerLocation}::int) n
    union all
    select pg_temp.id_of('manager', n), 'manager', pg_temp.id_of('location', n), '2019-01-07'
      from generate_series(1, ${locations}::int) n
    union all
    select pg_temp.id_of('office', n), 'office', null, '2019-01-07' from generate_series(1, 3) n`;
}

async function makeChildren({ sql, today, locations }: Large) {
  const children = locations * childrenPerLocation;
  await sql`insert into child (id, given_name, family_name, birth_date)
    select pg_temp.id_of('child', n), pg_temp.pick(${lists.given}::text[], 'child', n),
      pg_temp.pick(${lists.family}::text[], 'family', n - (n % 4 = 0)::int),
      ${today}::date - 240 - floor(pg_temp.luck('age', n) * 1150)::int
    from generate_series(1, ${children}::int) n`;
  await sql`insert into child_health (child_id, allergies)
    select pg_temp.id_of('child', n), case when n % 12 = 0 then array['Koemelk'] else '{}' end
    from generate_series(1, ${children}::int) n`;
  await sql`insert into guardianship (child_id, person_id, relation, has_authority, sees_daily, sees_medical,
      may_request, is_contract_holder, may_collect, starts_on)
    select pg_temp.id_of('child', n), pg_temp.id_of(kind, n - (n % 4 = 0)::int), 'parent', true, true, true, true,
      kind = 'parent-a', true, '2019-01-07'
    from generate_series(1, ${children}::int) n, unnest(array['parent-a', 'parent-b']) kind`;
}

/** Parents, staff with their roles, children and their guardians. */
export async function makePeople(large: Large) {
  for (const row of kindsOf(large)) await makePersons(large, row);
  await makeRoles(large);
  await makeChildren(large);
}
