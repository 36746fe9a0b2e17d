import "server-only";
import { sql } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import type { CareType, RequestMode } from "@/db/schema/organisation";
import type { Transaction } from "@/db/transaction";
import type { Actor } from "@/lib/access/actor";
import { weekday } from "@/lib/time/care-day";
import type { DayRange } from "@/lib/time/day-range";
import { holdsOn } from "@/lib/time/period";
import type { CareDay, LocalTime } from "@/lib/time/types";
import { closesEarly, firstOf } from "./fact-index";
import { type ClosureFact, type DayPartFact, houseFacts, type OpeningFact } from "./facts";

export type RequestPolicy = {
  careType: CareType;
  mode: RequestMode;
  extraLeadDays: number;
  extraDeadline: LocalTime;
  absenceLeadDays: number;
  absenceDeadline: LocalTime;
  maxDaysAhead: number;
  startsOn: CareDay;
  endsOn: CareDay | null;
};

/** When a location is open and closed, which parts it sells and by which rules one asks, over some days. */
export type LocationCalendar = {
  openings: OpeningFact[];
  closures: ClosureFact[];
  dayParts: DayPartFact[];
  policies: RequestPolicy[];
};

/** Known to everybody who is signed in: it holds no family data. One statement. */
export const locationCalendar = (actor: Actor, locationId: string, range: DayRange) =>
  readTogether(actor, (tx) => locationCalendarInTransaction(tx, locationId, range));

export async function locationCalendarInTransaction(
  tx: Transaction,
  locationId: string,
  range: DayRange,
): Promise<LocationCalendar> {
  const { from, to } = range;
  const [row] = await tx.execute<{ calendar: LocationCalendar }>(sql`
    with places as (select ${locationId}::uuid as id),
    ${houseFacts(range)},
    policies as (
      select q.care_type as "careType", q.mode, q.extra_lead_days as "extraLeadDays",
        left(q.extra_deadline::text, 5) as "extraDeadline", q.absence_lead_days as "absenceLeadDays",
        left(q.absence_deadline::text, 5) as "absenceDeadline", q.max_days_ahead as "maxDaysAhead",
        q.starts_on as "startsOn", q.ends_on as "endsOn"
      from places join request_policy q on q.location_id = places.id
        and q.starts_on <= ${to}::date and (q.ends_on is null or q.ends_on >= ${from}::date)
    )
    select json_build_object(
      'openings', (select coalesce(json_agg(openings order by weekday), '[]') from openings),
      'closures', (select coalesce(json_agg(closures order by day), '[]') from closures),
      'dayParts', (select coalesce(json_agg(day_parts order by "from", "to"), '[]') from day_parts),
      'policies', (select coalesce(json_agg(policies order by "startsOn"), '[]') from policies)
    ) as calendar`);
  if (!row) throw new Error("The calendar came without a row");
  return row.calendar;
}

/** The hours of a day; where it closes early, until then. */
export const openingOn = (calendar: LocationCalendar, day: CareDay) => {
  const opening = openingsOn(calendar, day).find((one) => one.weekday === weekday(day)) ?? null;
  const early = firstOf(calendar.closures.filter(closesEarly).filter((one) => one.day === day));
  return opening && early && early.from < opening.to ? { ...opening, to: early.from } : opening;
};

/** The hours of a whole week, as they hold on this day. */
export const openingsOn = (calendar: LocationCalendar, day: CareDay) =>
  calendar.openings.filter((opening) => holdsOn(opening, day));

/** A closure of this location is named before one of the whole organisation. */
export const closureOn = (calendar: LocationCalendar, day: CareDay) => {
  const that = calendar.closures.filter((closure) => closure.day === day && !closure.from);
  return that.find((closure) => closure.locationId !== null) ?? that[0] ?? null;
};

/** In the order of the day: morning, full day, afternoon. */
export const dayPartsOn = (calendar: LocationCalendar, day: CareDay) =>
  calendar.dayParts.filter((part) => holdsOn(part, day));

export const policyOn = (calendar: LocationCalendar, careType: CareType, day: CareDay) =>
  calendar.policies.find((policy) => policy.careType === careType && holdsOn(policy, day)) ?? null;
