import { childrenPerLocation, daysOfPapers, type Large, measuredLocation } from "./plan";

const titles = ["Nieuwe spullen op het plein", "Ouderavond", "Feest op de groep", "Een stagiair erbij"];
const bodies = [
  "De zandbak is groter geworden en heeft een schaduwdoek. Laarzen mogen op de groep blijven, graag met naam erin.",
  "Op de tweede donderdag van de maand praten we over slapen en rust. U bent welkom vanaf half acht.",
  "Vrijdag vieren we feest. De kinderen mogen verkleed komen, voor iets lekkers zorgen wij.",
  "De komende maanden loopt een stagiair met ons mee. Zij stelt zich bij het brengen aan u voor.",
];

/**
 * Two a month of each location and one of the organisation, `at` by turn. `place` 0 is the organisation, for
 * which the office writes.
 */
async function publish({ sql, today, locations }: Large) {
  await sql`create temporary table posted as
    select place, turn, place * 100 + turn as at, pg_temp.id_of('news', place * 100 + turn) as id,
      (${today}::date - ${daysOfPapers}::int + (place % 7)
        + (turn * case when place = 0 then 30 else 15 end)) + time '09:15' as moment
    from generate_series(0, ${locations}::int) place, generate_series(1, 48) turn
    where place > 0 or turn <= 24`;
  await sql`insert into news (id, location_id, title, body, published_at, published_by, author_name, send_key)
    select posted.id, case when place > 0 then pg_temp.id_of('location', place) end,
      pg_temp.pick(${titles}::text[], 'news', at), pg_temp.pick(${bodies}::text[], 'news', at),
      moment at time zone 'Europe/Amsterdam', p.id, p.given_name, posted.id
    from posted join person p
      on p.id = case when place > 0 then pg_temp.id_of('manager', place) else pg_temp.id_of('office', 1) end
    where moment::date < ${today} order by moment`;
  await sql`delete from posted where moment::date >= ${today}`;
}

/** The families of the measured location have read all but what came in the last weeks. */
async function read({ sql, today }: Large) {
  await sql`insert into news_read (news_id, person_id, read_at)
    select posted.id, pg_temp.id_of(kind, n), (moment + interval '9 hours') at time zone 'Europe/Amsterdam'
    from posted, unnest(array['parent-a', 'parent-b']) kind,
      generate_series(${(measuredLocation - 1) * childrenPerLocation + 1}::int, ${measuredLocation * childrenPerLocation}::int) n
    where place in (0, ${measuredLocation}) and n % 4 <> 0 and moment::date < ${today}::date - 20`;
}

export async function makeNews(large: Large) {
  await publish(large);
  await read(large);
}
