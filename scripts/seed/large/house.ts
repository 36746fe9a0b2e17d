import type { Instant } from "@/lib/time/instant";
import { calendarOf, closures } from "../calendar";
import { groupsPerLocation, type Large } from "./plan";

export const organisationName = "Kinderopvang De Grote Linde";

async function makeLocations({ sql, locations }: Large) {
  await sql`insert into location (id, name, street, house_number, postcode, city, phone)
    select pg_temp.id_of('location', n), 'Locatie ' || lpad(n::text, 3, '0'), 'Lindelaan', n::text, '5611AB',
      'Eindhoven', '+31402123450' from generate_series(1, ${locations}::int) n`;
  await sql`insert into registration (id, location_id, care_type, lrk_number, starts_on)
    select pg_temp.id_of('registration', n), pg_temp.id_of('location', n), 'daycare', (100000000 + n)::text,
      '2019-01-07' from generate_series(1, ${locations}::int) n`;
  await sql`insert into opening (location_id, weekday, from_time, to_time, starts_on)
    select pg_temp.id_of('location', n), weekday, '07:45', '18:30', '2019-01-07'
    from generate_series(1, ${locations}::int) n, generate_series(1, 5) weekday`;
  await sql`insert into day_part (id, location_id, code, from_time, to_time, starts_on)
    select pg_temp.id_of(code, n), pg_temp.id_of('location', n), code, begins::time, ends::time, '2019-01-07'
    from generate_series(1, ${locations}::int) n, (values ('morning', '07:45', '13:00'),
      ('afternoon', '13:00', '18:30'), ('full_day', '07:45', '18:30')) part (code, begins, ends)`;
  await sql`insert into request_policy (location_id, care_type, mode, extra_lead_days, extra_deadline,
      absence_lead_days, absence_deadline, starts_on)
    select pg_temp.id_of('location', n), 'daycare', 'day_parts', 1, '12:00', 0, '09:30', '2019-01-07'
    from generate_series(1, ${locations}::int) n`;
  await sql`insert into care_group (id, location_id, care_type, name)
    select pg_temp.id_of('group', (n - 1) * ${groupsPerLocation}::int + g), pg_temp.id_of('location', n), 'daycare',
      'Groep ' || g
    from generate_series(1, ${locations}::int) n, generate_series(1, ${groupsPerLocation}::int) g`;
  await sql`insert into care_group_size (group_id, kind, from_age_months, to_age_months, places, starts_on)
    select id, 'mixed_age', 0, 48, 16, '2019-01-07' from care_group`;
}

/** Organisation, locations with their rules, groups and closure days. */
export async function makeHouse(large: Large, now: Instant) {
  const { sql } = large;
  await sql`insert into organisation (name, kvk_number, iban, email, phone, street, house_number, postcode, city)
    values (${organisationName}, '12345678', 'NL91ABNA0417164300', 'info@grotelinde.example', '+31402123450',
      'Lindelaan', '1', '5611AB', 'Eindhoven')`;
  await makeLocations(large);
  await sql`insert into closure_day ${sql(closures(calendarOf(now)), "day", "name")} on conflict do nothing`;
}
