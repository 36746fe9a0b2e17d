import { withoutIndexes } from "./indexes";
import { carersPerGroup, daysOfPapers, type Large, measuredLocation } from "./plan";
import { answers, questions, rounds } from "./talks";

/** Each child with its name and both parents. */
async function lookUpFamilies({ sql }: Large) {
  await sql`create temporary table family as
    select e.*, c.given_name || ' ' || c.family_name as child_name, a.id as a_id,
      a.given_name || ' ' || a.family_name as a_name, b.id as b_id, b.given_name || ' ' || b.family_name as b_name
    from enrolled e join child c on c.id = e.child_id
      join person a on a.id = pg_temp.id_of('parent-a', n - (n % 4 = 0)::int)
      join person b on b.id = pg_temp.id_of('parent-b', n - (n % 4 = 0)::int)`;
}

/** A carer writes to all families of a group: each month at the measured location, every other month elsewhere. */
async function makeMailings({ sql, today }: Large) {
  await sql`create temporary table round as
    select team, place, turn, team * 100 + turn as at, c.id as carer_id, c.given_name,
      (${today}::date - ${daysOfPapers - 3}::int + turn * 31 + team % 5 + time '13:20') at time zone 'Europe/Amsterdam' as sent_at
    from (select distinct team, place from enrolled) teams, generate_series(0, 23) turn, carer c
    where (place = ${measuredLocation} or turn % 2 = 1)
      and c.n = (team - 1) * ${carersPerGroup}::int + turn % ${carersPerGroup}::int + 1`;
  await sql`insert into mailing (id, subject, kind, inbox_name, location_id, group_id, audience_name, sent_by,
      sender_name, sent_at, send_key)
    select pg_temp.id_of('mailing', at), pg_temp.pick(${rounds.map((one) => one.subject)}::text[], 'mailing', at), 'group',
      g.name, g.location_id, g.id, g.name, carer_id, given_name, sent_at, pg_temp.id_of('mailing key', at)
    from round join care_group g on g.id = pg_temp.id_of('group', team) order by sent_at`;
}

/**
 * Every conversation with how it goes: who begins, and how many messages follow in turn. Of its own a child has ten
 * in two years at the measured location and six elsewhere.
 */
async function sketchTalks({ sql, today }: Large) {
  await sql`create temporary table talk as
    select *, row_number() over (partition by n order by begun_at desc, at desc) as newest,
      case when (lines % 2 = 1) = parent_begins then 'parent' else 'staff' end as last_side,
      begun_at + (lines - 1) * interval '187 minutes' as last_at
    from (
      select f.n, f.team, f.place, f.n * 100 + t as at, null::bigint as round,
        case when (f.n + t) % 5 = 0 then 'location' else 'group' end as kind, (f.n + t) % 3 <> 0 as parent_begins,
        2 + (f.n + t * t) % 4 as lines, c.id as carer_id, c.given_name as carer_name,
        (day + time '08:10' + f.n % 50 * interval '1 minute') at time zone 'Europe/Amsterdam' as begun_at
      from family f, generate_series(1, 10) t, carer c, lateral (select
        ${today}::date - ${daysOfPapers}::int + floor((t - 1 + pg_temp.luck('talk', f.n * 100 + t)) * ${daysOfPapers / 10})::int as day) chosen
      where (f.place = ${measuredLocation} or t > 4) and day >= f.starts_on
        and c.n = (f.team - 1) * ${carersPerGroup}::int + (f.n + t) % ${carersPerGroup}::int + 1
      union all
      select f.n, f.team, f.place, f.n * 100 + 50 + r.turn, r.at, 'group', false,
        1 + (pg_temp.luck('answer', f.n * 100 + r.turn) < 0.08)::int, r.carer_id, r.given_name, r.sent_at
      from round r join family f on f.team = r.team and r.sent_at::date >= f.starts_on
    ) told`;
  await sql`alter table talk add primary key (at)`;
  await sql`analyze talk, family`;
}

async function writeConversations({ sql }: Large) {
  await sql`insert into conversation (id, subject, kind, inbox_name, location_id, group_id, child_id, child_name,
      started_by, send_key, mailing_id, last_number, last_side, last_message_at)
    select pg_temp.id_of('talk', t.at), coalesce(m.subject, pg_temp.pick(${questions.map((one) => one.subject)}::text[], 'talk', t.at)),
      t.kind, case when t.kind = 'group' then g.name else l.name end, l.id, case when t.kind = 'group' then g.id end,
      f.child_id, f.child_name,
      case when parent_begins then f.a_id when t.kind = 'group' then carer_id else pg_temp.id_of('manager', t.place) end,
      coalesce(m.send_key, pg_temp.id_of('talk key', t.at)), m.id, lines, last_side, last_at
    from talk t join family f on f.n = t.n join care_group g on g.id = pg_temp.id_of('group', t.team)
      join location l on l.id = g.location_id left join mailing m on m.id = pg_temp.id_of('mailing', t.round)
    order by last_at`;
}

/** Parents have not read the newest two, the daycare not what parents wrote in the last days. */
async function writeParticipants({ sql, today }: Large) {
  await sql`insert into participant (conversation_id, person_id, display_name, read_until, read_at)
    select pg_temp.id_of('talk', t.at), who.id, who.name, lines - unread::int,
      case when lines > unread::int then last_at + interval '2 hours' - unread::int * interval '3 hours' end
    from talk t join family f on f.n = t.n join care_group g on g.id = pg_temp.id_of('group', t.team)
      join location l on l.id = g.location_id, lateral (values
        (null, case when t.kind = 'group' then g.name else l.name end, last_side = 'parent' and last_at >= ${today}::date - 3),
        (f.a_id, f.a_name, last_side = 'staff' and newest <= 2),
        (f.b_id, f.b_name, last_side = 'staff' and newest <= 2)) who (id, name, unread)
    order by last_at`;
}

async function writeMessages({ sql }: Large) {
  await sql`insert into message (id, conversation_id, number, side, author_id, author_name, body, sent_at, send_key)
    select pg_temp.id_of('message', t.at * 8 + number), pg_temp.id_of('talk', t.at), number, side,
      case when side = 'parent' then f.a_id when t.kind = 'group' then carer_id else m.id end,
      case when side = 'parent' then f.a_name when t.kind = 'group' then carer_name else m.given_name end,
      case when number > 1 then pg_temp.pick(${answers}::text[], 'answer', t.at * 8 + number)
        when t.round is null then pg_temp.pick(${questions.map((one) => one.text)}::text[], 'talk', t.at)
        else pg_temp.pick(${rounds.map((one) => one.text)}::text[], 'mailing', t.round) end,
      begun_at + (number - 1) * interval '187 minutes', pg_temp.id_of('line', t.at * 8 + number)
    from talk t join family f on f.n = t.n join person m on m.id = pg_temp.id_of('manager', t.place),
      generate_series(1, lines) number,
      lateral (select case when (number % 2 = 1) = parent_begins then 'parent' else 'staff' end as side) turn
    order by begun_at`;
}

export async function makeMessages(large: Large) {
  await lookUpFamilies(large);
  await makeMailings(large);
  await sketchTalks(large);
  await withoutIndexes(large, ["conversation", "participant", "message"], async () => {
    await writeConversations(large);
    await writeParticipants(large);
    await writeMessages(large);
  });
}
