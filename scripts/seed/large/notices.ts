import { withoutIndexes } from "./indexes";
import type { Large } from "./plan";

/** A notification goes after 90 days. */
const daysKept = 80;

/** Of both parents: what was written to them, and what was news; of the payer the invoices. Read but the newest. */
async function tell({ sql, today }: Large) {
  const since = sql`${today}::date - ${daysKept}::int`;
  await sql`insert into notification (event_id, kind, subject, person_id, topic, child_id, happened_at, read_at)
    select pg_temp.id_of('told of message', at), 'message.sent', jsonb_build_object('conversationId', pg_temp.id_of('talk', at),
        'messageId', pg_temp.id_of('message', at * 8 + lines)), person_id, 'messages', f.child_id, last_at,
      case when newest > 2 then last_at + interval '2 hours' end
    from talk join family f using (n), unnest(array[a_id, b_id]) person_id
    where last_side = 'staff' and last_at >= ${since}`;
  await sql`insert into notification (event_id, kind, subject, person_id, topic, happened_at, read_at)
    select pg_temp.id_of('told of news', at), 'news.published', jsonb_build_object('newsId', posted.id), person_id, 'news',
      told_at, case when moment::date < ${today}::date - 20 then told_at + interval '9 hours' end
    from posted join family f on posted.place in (0, f.place) and f.n % 4 <> 0, unnest(array[a_id, b_id]) person_id,
      lateral (select moment at time zone 'Europe/Amsterdam' as told_at) told
    where moment >= ${since}`;
  await sql`insert into notification (event_id, kind, subject, person_id, topic, happened_at, read_at)
    select pg_temp.id_of('told of invoice', at), 'invoice.issued', jsonb_build_object('invoiceId', id),
      pg_temp.id_of('parent-a', payer), 'documents', told_at,
      case when month < date_trunc('month', ${today}::date) then told_at + interval '9 hours' end
    from bill, lateral (select (issued_on + time '10:00') at time zone 'Europe/Amsterdam' as told_at) told
    where issued_on >= ${since}`;
}

export const makeNotices = (large: Large) => withoutIndexes(large, ["notification"], () => tell(large));
