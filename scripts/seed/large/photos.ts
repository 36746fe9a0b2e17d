import { withoutIndexes } from "./indexes";
import { carersPerGroup, daysOfPapers, type Large, measuredLocation } from "./plan";

const captions = ["Buiten in de zandbak", "Verven aan de grote tafel", "Samen bouwen", "Bladeren zoeken", ""];
/** One grey dot: nobody is to be seen, and no file is there. */
const placeholder = "data:image/gif;base64,R0lGODlhAQABAIAAAMLCwgAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==";
const sizes = {
  small: { width: 480, height: 360, bytes: 31_000 },
  large: { width: 1600, height: 1200, bytes: 240_000 },
  full: { width: 2560, height: 1920, bytes: 820_000 },
};

/** Both parents answer each question; a no of one of them is the family's. */
async function answerConsents({ sql }: Large) {
  await sql`create temporary table pictured as
    select e.*, (e.n - 1) % 100 / 5 as seat, pg_temp.luck('no album', family) >= 0.03 as album,
      pg_temp.luck('no album', family) >= 0.03 and pg_temp.luck('alone', family) >= 0.1 as in_group
    from enrolled e, lateral (select e.n - (e.n % 4 = 0)::int as family) one`;
  await sql`insert into consent (child_id, purpose, person_id, allowed, text_version, valid_from)
    select child_id, purpose, pg_temp.id_of(kind, n - (n % 4 = 0)::int),
      case purpose when 'own_album' then album or kind = 'parent-a' when 'group_photo' then in_group or kind = 'parent-a'
        else pg_temp.luck(purpose, n) < 0.6 end,
      1, (starts_on - 20 + time '20:15') at time zone 'Europe/Amsterdam'
    from pictured, unnest(array['own_album', 'group_photo', 'newsletter', 'website']) purpose,
      unnest(array['parent-a', 'parent-b']) kind`;
  await sql`create index on pictured (team, seat)`;
}

/** A group sends its photos once a week: five at the measured location, three elsewhere. */
async function takePhotos({ sql, today }: Large) {
  await sql`create temporary table shot as
    select team, place, week, turn, (team::bigint * 1000 + week) * 10 + turn as at,
      ${today}::date - ${daysOfPapers - 1}::int + week * 7 + team % 5 as day
    from (select distinct team, place from enrolled) teams, generate_series(0, ${daysOfPapers / 7 - 2}) week, generate_series(0, 4) turn
    where turn < 3 or place = ${measuredLocation}`;
  await sql`create temporary table on_photo as
    select at, child_id, row_number() over (partition by at order by step) as nth
    from shot, generate_series(0, 6) step, pictured p
    where p.team = shot.team and p.seat = (shot.at * 7 + step * 3) % 20 and day between p.starts_on and p.ends_on
      and album and (in_group or shot.at % 4 = 0)`;
  // One child on each fourth photo: there a yes to the own album is enough.
  await sql`delete from on_photo where nth > 1 + at % 4`;
  await sql`create index on on_photo (at)`;
  await sql`analyze shot, on_photo, pictured`;
}

async function writePhotos({ sql }: Large) {
  await sql`insert into photo_batch (id, location_id, started_by, started_at)
    select pg_temp.id_of('batch', at), pg_temp.id_of('location', place), c.id, (day + time '14:00') at time zone 'Europe/Amsterdam'
    from shot join carer c on c.n = (team - 1) * ${carersPerGroup}::int + week % ${carersPerGroup}::int + 1
    where turn = 0 order by day`;
  await sql`insert into photo (id, batch_id, source_key, location_id, added_by, added_at, taken_at, caption, file_name, key,
      sha256, state, width, height, sizes, placeholder)
    select named.id, pg_temp.id_of('batch', at - turn), 'IMG_' || at || '.jpg/820000/' || day, pg_temp.id_of('location', place), c.id,
      (day + time '14:00' + turn * interval '1 minute') at time zone 'Europe/Amsterdam',
      (day + time '10:30' + turn * interval '9 minutes') at time zone 'Europe/Amsterdam',
      pg_temp.pick(${captions}::text[], 'caption', at), 'IMG_' || at || '.jpg', 'photos/' || right(named.id::text, 2) || '/' || named.id,
      encode(sha256(named.id::text::bytea), 'hex'), 'ready', 2560, 1920, ${sql.json(sizes)}, ${placeholder}
    from shot join carer c on c.n = (team - 1) * ${carersPerGroup}::int + week % ${carersPerGroup}::int + 1,
      lateral (select pg_temp.id_of('photo', at) as id) named
    order by day`;
  await sql`insert into photo_child (photo_id, child_id, linked_by, linked_at)
    select pg_temp.id_of('photo', at), child_id, c.id, (day + time '14:10') at time zone 'Europe/Amsterdam'
    from on_photo join shot using (at) join carer c on c.n = (team - 1) * ${carersPerGroup}::int + week % ${carersPerGroup}::int + 1
    order by day`;
}

export async function makePhotos(large: Large) {
  await answerConsents(large);
  await takePhotos(large);
  await withoutIndexes(large, ["photo_batch", "photo", "photo_child"], () => writePhotos(large));
}
