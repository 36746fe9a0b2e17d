import { childrenPerLocation, daysOfData, daysOfPapers, groupsPerLocation, type Large } from "./plan";

/** Contract, rate, weekly pattern of two or three full days, and a place in a group, for every child. */
async function makeContracts({ sql, today, locations }: Large) {
  const children = locations * childrenPerLocation;
  await sql`create temporary table enrolled as
    select n, pg_temp.id_of('child', n) as child_id, (n - 1) / ${childrenPerLocation}::int + 1 as place,
      (n - 1) / ${childrenPerLocation}::int * ${groupsPerLocation}::int + n % ${groupsPerLocation}::int + 1 as team,
      greatest(c.birth_date + 90, ${today}::date - ${daysOfPapers + 60}::int) as starts_on, c.birth_date + 1460 as ends_on
    from generate_series(1, ${children}::int) n join child c on c.id = pg_temp.id_of('child', n)`;
  await sql`insert into product (id, location_id, care_type, name, starts_on)
    select pg_temp.id_of('product', place), pg_temp.id_of('location', place), 'daycare', 'Dagopvang', '2020-01-01'
    from generate_series(1, ${locations}::int) place`;
  await sql`insert into product_rate (product_id, starts_on, cents_per_hour, announced_on)
    select pg_temp.id_of('product', place), '2020-01-01', 1142, '2020-01-01' from generate_series(1, ${locations}::int) place`;
  await sql`insert into payer (id, person_id)
    select distinct p, p from (select pg_temp.id_of('parent-a', n - (n % 4 = 0)::int) as p from enrolled) paying`;
  await sql`insert into contract (id, child_id, location_id, care_type, holder_id, billed_from, ends_on)
    select pg_temp.id_of('contract', n), child_id, pg_temp.id_of('location', place), 'daycare',
      pg_temp.id_of('parent-a', n - (n % 4 = 0)::int), starts_on, ends_on from enrolled`;
  await sql`with versions as (
      insert into contract_version (id, contract_id, starts_on, state, product_id, weeks_per_year)
      select pg_temp.id_of('version', n), pg_temp.id_of('contract', n), starts_on, 'draft', pg_temp.id_of('product', place), 52
      from enrolled)
    insert into contract_payer (version_id, payer_id, thousandths)
    select pg_temp.id_of('version', n), pg_temp.id_of('parent-a', n - (n % 4 = 0)::int), 1000 from enrolled`;
  await sql`insert into contract_pattern (version_id, contract_id, child_id, weekday, from_time, to_time, day_part)
    select pg_temp.id_of('version', n), pg_temp.id_of('contract', n), child_id, (n + shift) % 5 + 1, '07:45', '18:30', 'full_day'
    from enrolled, unnest(case when n % 2 = 0 then array[0, 2] else array[0, 2, 3] end) shift`;
  await sql`update contract_version v set state = 'binding', basis = 'imported', agreed_on = starts_on - 60`;
  await sql`insert into placement (child_id, group_id, starts_on, ends_on)
    select child_id, pg_temp.id_of('group', team), starts_on, ends_on from enrolled`;
}

/** Every tenth care day falls out: half of them sick. Then the days on which the child was really there. */
async function makeAbsences({ sql, now, today }: Large) {
  await sql`create temporary table care_day as
    select e.n, e.child_id, e.place, e.team, moment::date as day,
      e.n * 1000 + (${today}::date - moment::date) as at
    from enrolled e, generate_series(greatest(e.starts_on, ${today}::date - ${daysOfData}::int),
      ${today}::date + 30, '1 day') moment
    where extract(isodow from moment) <= 5 and moment <= e.ends_on
      and (extract(isodow from moment)::int + 4 - e.n % 5) % 5
        = any(case when e.n % 2 = 0 then array[0, 2] else array[0, 2, 3] end)
      and not exists (select 1 from closure_day c where c.day = moment::date)`;
  await sql`insert into absence (child_id, day, kind, reported_by, reported_at)
    select child_id, day, case when at % 2 = 0 then 'sick' else 'absent' end,
      pg_temp.id_of('parent-a', n - (n % 4 = 0)::int), least(day - 1 + time '20:00', ${now}::timestamptz)
    from care_day where pg_temp.luck('absence', at) < 0.1`;
  await sql`delete from care_day where day > ${today} or pg_temp.luck('absence', at) < 0.1`;
}

/** Three answered requests per child in the year, and eight waiting per location. */
async function makeRequests({ sql, now, today }: Large) {
  await sql`create temporary table asked as
    select e.n, e.child_id, e.place, r, monday + (e.n + 1) % 5 as day, waiting,
      case when waiting then 'pending' else (array['approved', 'approved', 'approved', 'rejected', 'withdrawn'])
        [1 + (e.n + r) % 5] end as state
    from enrolled e, generate_series(1, 4) r,
      lateral (select r = 4 as waiting, date_trunc('week', ${today}::date + case when r = 4 then 7 + e.n % 14
        else -350 + (r - 1) * 110 + floor(pg_temp.luck('request', e.n * 4 + r) * 90)::int end)::date as monday) chosen
    where (not waiting or e.n % ${childrenPerLocation}::int between 1 and 8)
      and monday between e.starts_on and e.ends_on - 7
      and not exists (select 1 from closure_day c where c.day = monday + (e.n + 1) % 5)`;
  await sql`insert into care_request (id, child_id, location_id, asked_by, kind, state, note, send_key, first_day,
      decided_by, decided_at, withdrawn_by, withdrawn_at, reason, created_at)
    select pg_temp.id_of('request', n * 4 + r), child_id, pg_temp.id_of('location', place),
      pg_temp.id_of('parent-a', n - (n % 4 = 0)::int), 'extra', state, 'Graag als het kan.',
      pg_temp.id_of('send', n * 4 + r), day, case when decided then pg_temp.id_of('manager', place) end,
      case when decided then day - 6 + time '11:00' end,
      case when state = 'withdrawn' then pg_temp.id_of('parent-a', n - (n % 4 = 0)::int) end,
      case when state = 'withdrawn' then day - 7 + time '20:15' end,
      case when state = 'rejected' then 'De groep zit die dag vol.' else '' end, least(day - 8 + time '19:30', ${now}::timestamptz)
    from asked, lateral (select state in ('approved', 'rejected') as decided) answer`;
  await sql`insert into care_request_slot (request_id, child_id, day, day_part_id, from_time, to_time, living, booked)
    select pg_temp.id_of('request', n * 4 + r), child_id, day, pg_temp.id_of('full_day', place), '07:45', '18:30',
      state in ('pending', 'approved'), state = 'approved' from asked`;
}

export async function makeCare(large: Large) {
  await makeContracts(large);
  await makeAbsences(large);
  await makeRequests(large);
}
