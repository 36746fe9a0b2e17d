import { type SQL, sql } from "drizzle-orm";
import { placedOn } from "@/lib/access/placement";

/** What is asked about: a child's id, a day, and which location (as a condition on `at.location_id`). */
type Asked = { childId: SQL; day: SQL; where: SQL };

/**
 * As a condition: care is agreed for the child on that day at such a location, by contract on a day of opening or by
 * an extra that was granted. The short twin of deriveCareSessions (derive.ts), which alone knows times and absences.
 */
export const hasCareAgreed = ({ childId, day, where }: Asked): SQL => sql`exists (
  select 1 from (
    select c.location_id as agreed_at, true as by_contract
    from contract_pattern p join contract c on c.id = p.contract_id
    where p.child_id = ${childId} and p.binds and ${day} between p.starts_on and coalesce(p.ends_on, 'infinity')
      and p.weekday = extract(isodow from ${day})
      and coalesce(p.parity = ((${day} - date '1970-01-05') / 7) % 2, true)
    union all
    select q.location_id, false
    from care_request_slot s join care_request q on q.id = s.request_id
    where s.child_id = ${childId} and s.booked and s.day = ${day}
  ) care
  cross join lateral (
    select coalesce((select room.location_id from placement l join care_group room on room.id = l.group_id
      where l.child_id = ${childId} and ${placedOn(day, sql`l`)}
      limit 1), care.agreed_at) as location_id
  ) at
  where ${where} and (not care.by_contract or exists (
    select 1 from opening o where o.location_id = at.location_id and o.weekday = extract(isodow from ${day})
      and ${day} between o.starts_on and coalesce(o.ends_on, 'infinity'))))`;
