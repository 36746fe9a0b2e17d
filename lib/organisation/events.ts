import { type SQL, sql } from "drizzle-orm";
import { seesDailyLife } from "@/lib/access/guardian";
import { type EventRules, letterWaitMinutes } from "@/lib/notice/event";
import { hasCareAgreed } from "@/lib/planning/care-agreed-on";

/** Guardians who see the daily life of a child for whom this holds; brothers and sisters are one telling. */
const guardiansWhere = (holds: SQL): SQL => sql`
  select g.person_id as "personId", null::uuid as "childId"
  from guardianship g join account a on a.person_id = g.person_id and a.state in ('invited', 'active')
  where ${seesDailyLife()} and ${holds}`;

const childId = sql`g.child_id`;

/** Which other closing of that day the family knew already; `d` is the one that is told of. */
const closedBefore = sql`exists (select 1 from closure_day e where e.day = d.day and e.id <> d.id
  and e.created_at < d.created_at and e.from_time is null and (e.location_id is null or e.location_id = at.location_id))`;
const staysClosed = (
  day: SQL,
) => sql`exists (select 1 from closure_day e where e.day = ${day} and e.from_time is null
  and (e.location_id is null or e.location_id = at.location_id))`;

export const closingEvents: EventRules<"days.closed" | "day.reopened"> = {
  /** To the families whose care falls on one of those days, as long as it stands closed. */
  "days.closed": {
    topic: "news",
    letter: "mail.days-closed",
    waitMinutes: letterWaitMinutes,
    recipients: ({ closingId }) => {
      const closes = sql`(d.location_id is null or d.location_id = at.location_id) and not ${closedBefore}`;
      return guardiansWhere(sql`exists (select 1 from closure_day d
        where d.closing_id = ${closingId}::uuid and ${hasCareAgreed({ childId, day: sql`d.day`, where: closes })})`);
    },
  },
  /** To the families whose care stands in the planning again. */
  "day.reopened": {
    topic: "news",
    letter: "mail.day-reopened",
    waitMinutes: letterWaitMinutes,
    recipients: ({ day: first, until = first, place }) => {
      const day = sql`d.day`;
      const opens = sql`${place} in ('all', at.location_id::text) and not ${staysClosed(day)}`;
      return guardiansWhere(sql`exists (select 1
        from (select generate_series(${first}::date, ${until}::date, '1 day')::date as day) d
        where ${hasCareAgreed({ childId, day, where: opens })})`);
    },
  },
};
