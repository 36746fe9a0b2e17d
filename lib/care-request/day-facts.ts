import "server-only";
import { sql } from "drizzle-orm";
import type { CareType } from "@/db/schema/organisation";
import type { Transaction } from "@/db/transaction";
import type { Actor } from "@/lib/access/actor";
import { placedOn } from "@/lib/access/placement";
import {
  closureOn,
  dayPartsOn,
  type LocationCalendar,
  locationCalendarInTransaction,
  openingOn,
  policyOn,
} from "@/lib/planning/location-calendar";
import { careSessionsOfChildrenInTransaction } from "@/lib/planning/queries";
import type { CareDay } from "@/lib/time/care-day";
import type { LocalTime, TimeSpan } from "@/lib/time/local-time";
import type { DayFacts } from "./rules";

type Placed = { day: CareDay; groupId: string; locationId: string; careType: CareType };
type ChildFacts = {
  placements: Placed[];
  underContract: CareDay[];
  /** The last day each contract holds; null while it runs on. */
  contractEnds: (CareDay | null)[];
  absences: CareDay[];
  asked: { day: CareDay; from: LocalTime; to: LocalTime }[];
  partIds: Record<string, string>;
};

/** What the rules ask about one child on these days, in the order given: a fixed number of statements. */
export async function loadDayFacts(
  tx: Transaction,
  actor: Actor,
  childId: string,
  days: readonly CareDay[],
): Promise<DayFacts[]> {
  const range = { from: [...days].sort()[0] as CareDay, to: [...days].sort().at(-1) as CareDay };
  const [own, sessions] = await Promise.all([
    loadChildFacts(tx, childId, days),
    careSessionsOfChildrenInTransaction(tx, actor, [childId], range),
  ]);
  const locationIds = [...new Set(own.placements.map((placement) => placement.locationId))];
  const calendars = new Map(
    await Promise.all(
      locationIds.map(async (id) => [id, await locationCalendarInTransaction(tx, id, range)] as const),
    ),
  );
  return days.map((day) => {
    const placement = own.placements.find((one) => one.day === day) ?? null;
    const onDay = (one: { day: CareDay }) => one.day === day;
    const living = sessions.filter((session) => session.day === day && session.status !== "closed");
    const shut = living.length === 0 ? sessions.find((session) => session.day === day) : undefined;
    const house = houseOn(day, placement, calendars.get(placement?.locationId ?? ""), own.partIds);
    return {
      day,
      ...house,
      closed: house.closed || shut !== undefined,
      closureName: house.closureName ?? shut?.closureName ?? null,
      placement,
      underContract: own.underContract.includes(day),
      contractEndedOn: endedBefore(day, own.contractEnds),
      care: living.map(spanOf),
      absent: own.absences.includes(day),
      asked: own.asked.filter(onDay).map(spanOf),
    };
  });
}

function endedBefore(day: CareDay, ends: readonly (CareDay | null)[]): CareDay | null {
  const past = ends.filter((end) => end !== null && end < day);
  return past.length > 0 && past.length === ends.length ? (past.sort().at(-1) ?? null) : null;
}

const spanOf = ({ from, to }: TimeSpan): TimeSpan => ({ from, to });

function houseOn(
  day: CareDay,
  placement: Placed | null,
  calendar: LocationCalendar | undefined,
  partIds: Record<string, string>,
): Pick<DayFacts, "closed" | "closureName" | "opening" | "parts" | "policy"> {
  if (!calendar || !placement)
    return { closed: false, closureName: null, opening: null, parts: [], policy: null };
  const opening = openingOn(calendar, day);
  // On a day that closes early a part that begins after that is not to be had.
  const sold = dayPartsOn(calendar, day).filter(({ from }) => !opening || from < opening.to);
  const parts = sold.flatMap((part) => {
    const id = partIds[`${placement.locationId} ${part.code} ${part.startsOn}`];
    return id ? [{ id, code: part.code, from: part.from, to: part.to }] : [];
  });
  const closure = closureOn(calendar, day);
  return {
    closed: closure !== null,
    closureName: closure?.name ?? null,
    opening: opening && spanOf(opening),
    parts,
    policy: policyOn(calendar, placement.careType, day),
  };
}

async function loadChildFacts(
  tx: Transaction,
  childId: string,
  days: readonly CareDay[],
): Promise<ChildFacts> {
  const [row] = await tx.execute<{ facts: ChildFacts }>(sql`
    with days as (select unnest(${`{${days.join(",")}}`}::date[]) as day),
    placements as materialized (
      select days.day, g.id as "groupId", g.location_id as "locationId", g.care_type as "careType"
      from days
      join placement p on p.child_id = ${childId}
        and ${placedOn(sql`days.day`)}
      join care_group g on g.id = p.group_id
    )
    select json_build_object(
      'placements', (select coalesce(json_agg(placements), '[]') from placements),
      'underContract', (select coalesce(json_agg(placements.day), '[]') from placements
        join contract c on c.child_id = ${childId} and c.care_type = placements."careType"
          and placements.day between c.starts_on and coalesce(c.ends_on, 'infinity')),
      'contractEnds', (select coalesce(json_agg(c.ends_on), '[]') from contract c
        where c.child_id = ${childId} and c.starts_on is not null),
      'absences', (select coalesce(json_agg(days.day), '[]') from days
        join absence a on a.child_id = ${childId} and a.day = days.day and a.withdrawn_at is null),
      'asked', (select coalesce(json_agg(json_build_object('day', s.day,
          'from', left(s.from_time::text, 5), 'to', left(s.to_time::text, 5))), '[]')
        from days join care_request_slot s on s.child_id = ${childId} and s.day = days.day
          and s.living and not s.booked),
      'partIds', (select coalesce(json_object_agg(d.location_id || ' ' || d.code || ' ' || d.starts_on, d.id), '{}')
        from day_part d where d.location_id in (select "locationId" from placements))
    ) as facts`);
  if (!row) throw new Error("The facts came without a row");
  return row.facts;
}
