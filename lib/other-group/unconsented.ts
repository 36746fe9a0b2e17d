import { type SQL, sql } from "drizzle-orm";

type Beside = {
  childId: SQL;
  /** The two groups; a yes to either tells which of them is the second one. */
  groups: readonly [SQL, SQL];
  /** First and last day on which the child has a place in both; a last day of null never comes. */
  from: SQL;
  until: SQL;
};

/** No consent of the parents lasts as long as the child has a place in both groups. */
export const unconsented = ({ childId, groups: [one, other], from, until }: Beside): SQL =>
  sql`not exists (select 1 from other_group_consent o where o.child_id = ${childId} and o.state = 'given'
    and o.group_id in (${one}, ${other})
    and o.starts_on <= ${from} and o.ends_on >= coalesce(${until}, 'infinity'))`;
