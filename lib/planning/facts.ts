import type { DayPartCode } from "@/lib/time/day-parts";
import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { AbsenceKind } from "@/db/schema/care-request";
import type { Transaction } from "@/db/transaction";
import { daysBetween, weekday } from "@/lib/time/care-day";
import type { DayRange } from "@/lib/time/day-range";
import type { Period } from "@/lib/time/period";
import type { CareDay, LocalTime } from "@/lib/time/types";
import type { Parity } from "@/lib/time/week-parity";

type Span = { from: LocalTime; to: LocalTime };

export type PatternFact = Period &
  Span & {
    childId: string;
    /** Where the contract is registered; the placement decides where the child really goes. */
    locationId: string;
    weekday: number;
    /** Of every second week only; null: of every week. */
    parity: Parity | null;
  };
export type PlacementFact = Period & {
  childId: string;
  groupId: string;
  groupName: string;
  locationId: string;
  /** Null: every day. */
  weekdays: readonly number[] | null;
};
export type DayPartFact = Period & Span & { locationId: string; code: DayPartCode };
export type OpeningFact = Period & Span & { locationId: string; weekday: number };
/** `locationId` null closes every location. */
export type ClosureFact = {
  locationId: string | null;
  day: CareDay;
  name: string;
  /** Closes early, from then on; else the whole day. */
  from?: LocalTime | null;
};
/** The group cannot receive this child on that day. */
export type GroupClosureFact = { childId: string; groupId: string; day: CareDay; reason: string };
/** Whole day when the times are null. */
export type AbsenceFact = {
  id: string;
  childId: string;
  day: CareDay;
  from: LocalTime | null;
  to: LocalTime | null;
  kind: AbsenceKind;
};
export type SlotFact = Span & { requestId: string; childId: string; locationId: string; day: CareDay };

/** Everything care sessions follow from, for some children over some days. */
export type PlanningFacts = {
  patterns: PatternFact[];
  placements: PlacementFact[];
  dayParts: DayPartFact[];
  openings: OpeningFact[];
  closures: ClosureFact[];
  groupClosures: GroupClosureFact[];
  absences: AbsenceFact[];
  slots: SlotFact[];
};

/** Which children: a query that yields `child_id`, each child once. */
export type ChildScope = SQL;

const weekdaysIn = (range: DayRange): string => {
  if (daysBetween(range.from, range.to) >= 6) return "{1,2,3,4,5,6,7}";
  const days = [];
  for (let day: number = weekday(range.from); days.length <= daysBetween(range.from, range.to); day++)
    days.push(((day - 1) % 7) + 1);
  return `{${days.join(",")}}`;
};

/**
 * One statement, whatever the number of children and days. The ids travel as an array and not as a join, so
 * that PostgreSQL looks each table up by its index on the child instead of reading the whole of it.
 */
export async function loadPlanningFacts(
  tx: Transaction,
  children: ChildScope,
  range: DayRange,
): Promise<PlanningFacts> {
  const { from, to } = range;
  const [row] = await tx.execute<{ facts: PlanningFacts }>(sql`
    with children as materialized (${children}),
    patterns as materialized (
      select p.child_id as "childId", c.location_id as "locationId", p.weekday, p.parity,
        left(p.from_time::text, 5) as "from", left(p.to_time::text, 5) as "to",
        p.starts_on as "startsOn", p.ends_on as "endsOn"
      from contract_pattern p join contract c on c.id = p.contract_id
      where p.child_id = any(array(select child_id from children)) and p.binds
        and p.weekday = any(${weekdaysIn(range)}::int[])
        and p.starts_on <= ${to}::date and (p.ends_on is null or p.ends_on >= ${from}::date)
    ),
    placements as materialized (
      select p.child_id as "childId", g.id as "groupId", g.name as "groupName", g.location_id as "locationId",
        p.starts_on as "startsOn", p.ends_on as "endsOn", p.weekdays
      from placement p join care_group g on g.id = p.group_id
      where p.child_id = any(array(select child_id from children))
        and p.starts_on <= ${to}::date and (p.ends_on is null or p.ends_on >= ${from}::date)
    ),
    slots as materialized (
      select s.request_id as "requestId", s.child_id as "childId", q.location_id as "locationId", s.day,
        left(s.from_time::text, 5) as "from", left(s.to_time::text, 5) as "to"
      from care_request_slot s join care_request q on q.id = s.request_id
      where s.child_id = any(array(select child_id from children)) and s.booked
        and s.day between ${from}::date and ${to}::date
    ),
    absences as (
      select a.id, a.child_id as "childId", a.day, left(a.from_time::text, 5) as "from",
        left(a.to_time::text, 5) as "to", a.kind
      from absence a
      where a.child_id = any(array(select child_id from children)) and a.withdrawn_at is null
        and a.day between ${from}::date and ${to}::date
    ),
    group_closures as (
      select c.child_id as "childId", c.group_id as "groupId", c.day, c.reason
      from group_closure c
      where c.child_id = any(array(select child_id from children)) and c.day between ${from}::date and ${to}::date
    ),
    places as materialized (
      select "locationId" as id from patterns union select "locationId" from placements
      union select "locationId" from slots
    ),
    ${houseFacts(range)}
    select json_build_object(
      'patterns', (select coalesce(json_agg(patterns), '[]') from patterns),
      'placements', (select coalesce(json_agg(placements), '[]') from placements),
      'slots', (select coalesce(json_agg(slots), '[]') from slots),
      'absences', (select coalesce(json_agg(absences), '[]') from absences),
      'dayParts', (select coalesce(json_agg(day_parts), '[]') from day_parts),
      'openings', (select coalesce(json_agg(openings), '[]') from openings),
      'closures', (select coalesce(json_agg(closures), '[]') from closures),
      'groupClosures', (select coalesce(json_agg(group_closures), '[]') from group_closures)
    ) as facts`);
  if (!row) throw new Error("The facts came without a row");
  return row.facts;
}

/** What holds for the locations in `places (id)`, whichever child is asked about. */
export const houseFacts = ({ from, to }: DayRange): SQL => sql`
    day_parts as (
      select d.location_id as "locationId", d.code, left(d.from_time::text, 5) as "from",
        left(d.to_time::text, 5) as "to", d.starts_on as "startsOn", d.ends_on as "endsOn"
      from places join day_part d on d.location_id = places.id
        and d.starts_on <= ${to}::date and (d.ends_on is null or d.ends_on >= ${from}::date)
    ),
    openings as (
      select o.location_id as "locationId", o.weekday, left(o.from_time::text, 5) as "from",
        left(o.to_time::text, 5) as "to", o.starts_on as "startsOn", o.ends_on as "endsOn"
      from places join opening o on o.location_id = places.id
        and o.starts_on <= ${to}::date and (o.ends_on is null or o.ends_on >= ${from}::date)
    ),
    closures as (
      select c.location_id as "locationId", c.day, c.name, left(c.from_time::text, 5) as "from"
      from closure_day c
      where c.day between ${from}::date and ${to}::date
        and (c.location_id is null or c.location_id in (select id from places))
    )`;
