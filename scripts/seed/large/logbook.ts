import { mornings } from "../logbook/activities";
import { withoutIndexes } from "./indexes";
import { carersPerGroup, groupsPerLocation, type Large, measuredLocation } from "./plan";

const text = [...mornings.mixed, ...mornings.toddlers];

/** Kinds of a full day; elsewhere than at the measured location only the activity and most naps are kept. */
const kinds = `(values
  ('mood', '08:10', '{"mood": "cheerful"}'), ('meal', '09:45', '{"what": "Banaan en peer", "amount": "all"}'),
  ('nappy', '10:15', '{"content": "wet"}'), ('activity', '10:35', '{}'),
  ('meal', '11:45', '{"what": "Brood met hummus en tomaat", "amount": "most"}'),
  ('sleep', '12:50', '{"from": "12:50", "to": "14:35"}'),
  ('meal', '15:30', '{"what": "Cracker met hummus", "amount": "all"}'), ('activity', '16:10', '{}')
) entry (kind, at_time, details)`;

/** In steps, oldest first: rows then lie in the order of time, as they would in life. */
async function writeFourWeeks({ sql, today }: Large, from: number): Promise<number> {
  const rows =
    await sql`insert into log_entry (child_id, care_day, at_time, kind, details, text, author_id, author_name,
      batch_id, written_at)
    select d.child_id, d.day, at_time::time, kind, details::jsonb,
      case when kind = 'activity' then pg_temp.pick(${text}::text[], at_time, d.team * 1000 + d.at % 1000) else '' end,
      c.id, c.given_name, app.new_id(), (d.day + at_time::time) at time zone 'Europe/Amsterdam'
    from care_day d join ${sql.unsafe(kinds)} on d.place = ${measuredLocation}
      or (kind = 'activity' and at_time = '10:35') or (kind = 'sleep' and pg_temp.luck('nap', d.at) < 0.85)
    join carer c on c.n = (d.team - 1) * ${carersPerGroup}::int + d.at % ${carersPerGroup}::int + 1
    where d.day between ${today}::date - ${from}::int and ${today}::date - ${from - 27}::int
    order by d.day, at_time`;
  return rows.count;
}

export async function makeLogbook(large: Large): Promise<number> {
  const { sql, locations } = large;
  await sql`create temporary table carer as select n, p.id, p.given_name
    from generate_series(1, ${locations * groupsPerLocation * carersPerGroup}::int) n
    join person p on p.id = pg_temp.id_of('carer', n)`;
  await sql`create index on care_day (day)`;
  await sql`analyze care_day, carer`;
  let written = 0;
  await withoutIndexes(large, ["log_entry"], async () => {
    for (let from = 364; from >= 0; from -= 28) written += await writeFourWeeks(large, from);
  });
  return written;
}
