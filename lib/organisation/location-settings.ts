import "server-only";
import { asc, desc, eq } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import { dayPart, location, opening, registration, requestPolicy } from "@/db/schema/organisation";
import type { Actor } from "@/lib/access/actor";
import { today } from "@/lib/time/care-day";
import { type DayPartCode, dayPartCodes } from "@/lib/time/day-parts";
import type { Instant } from "@/lib/time/instant";
import type { TimeSpan } from "@/lib/time/local-time";
import type { CareDay } from "@/lib/time/types";
import { type Period, type When, whenOf } from "@/lib/time/when";
import { idField } from "@/lib/validation/fields";
import { type Group, groupsOfLocation } from "./location-groups";
import { mayArrangeLocations, settingsLocations } from "./policy";

type Dated = Period & { when: When };
export type Hours = TimeSpan & { weekday: number };
export type SoldPart = TimeSpan & { code: DayPartCode };
export type Rules = Dated & typeof requestPolicy.$inferSelect;
export type Registration = Dated & typeof registration.$inferSelect;
export type { Group } from "./location-groups";

/** How a location is arranged: what held, what holds and what is to come, the latest first. */
export type LocationSettings = {
  place: typeof location.$inferSelect;
  mayArrange: boolean;
  openings: (Dated & { hours: Hours[] })[];
  dayParts: (Dated & { parts: SoldPart[] })[];
  registrations: Registration[];
  rules: Rules[];
  groups: Group[];
  today: CareDay;
};

/** More changes of one thing than a location sees in decades. */
const most = 400;

/** Null for whoever has nothing to do with this location. Six statements. */
export async function readLocationSettings(
  actor: Actor,
  id: string,
  now: Instant,
): Promise<LocationSettings | null> {
  const own = settingsLocations(actor);
  if (!idField.safeParse(id).success || (own !== null && !own.includes(id))) return null;
  const day = today(now);
  const [places, openings, parts, registrations, rules, groups] = await readTogether(actor, (tx) =>
    Promise.all([
      tx.select().from(location).where(eq(location.id, id)),
      tx.select().from(opening).where(eq(opening.locationId, id)).orderBy(desc(opening.startsOn)).limit(most),
      tx.select().from(dayPart).where(eq(dayPart.locationId, id)).orderBy(desc(dayPart.startsOn)).limit(most),
      tx
        .select()
        .from(registration)
        .where(eq(registration.locationId, id))
        .orderBy(desc(registration.startsOn), asc(registration.careType))
        .limit(most),
      tx
        .select()
        .from(requestPolicy)
        .where(eq(requestPolicy.locationId, id))
        .orderBy(desc(requestPolicy.startsOn), asc(requestPolicy.careType))
        .limit(most),
      groupsOfLocation(tx, id, day),
    ]),
  );
  const [place] = places;
  if (!place) return null;
  const dated = <Row extends Period>(row: Row) => ({ ...row, when: whenOf(day, row) });
  return {
    ...{ place, today: day, mayArrange: mayArrangeLocations(actor) },
    openings: setsOf(openings).map(({ rows, ...period }) => ({ ...dated(period), hours: hoursOf(rows) })),
    dayParts: setsOf(parts).map(({ rows, ...period }) => ({ ...dated(period), parts: partsOf(rows) })),
    registrations: registrations.map(dated),
    rules: rules.map(dated),
    groups,
  };
}

/** Rows that begin on one day were set together. */
function setsOf<Row extends Period>(rows: readonly Row[]): (Period & { rows: Row[] })[] {
  const sets = new Map<CareDay, Period & { rows: Row[] }>();
  for (const row of rows) {
    const set = sets.get(row.startsOn);
    if (set) set.rows.push(row);
    else sets.set(row.startsOn, { startsOn: row.startsOn, endsOn: row.endsOn, rows: [row] });
  }
  return [...sets.values()];
}

const spanOf = ({
  fromTime,
  toTime,
}: Pick<typeof opening.$inferSelect, "fromTime" | "toTime">): TimeSpan => ({
  from: fromTime,
  to: toTime,
});

const hoursOf = (rows: readonly (typeof opening.$inferSelect)[]): Hours[] =>
  rows
    .map((row) => ({ weekday: row.weekday, ...spanOf(row) }))
    .sort((one, other) => one.weekday - other.weekday);

const partsOf = (rows: readonly (typeof dayPart.$inferSelect)[]): SoldPart[] =>
  dayPartCodes.flatMap((code) =>
    rows.filter((row) => row.code === code).map((row) => ({ code, ...spanOf(row) })),
  );

/** What holds today, of several that follow each other. */
export const inForce = <One extends Dated>(all: readonly One[]): One | undefined =>
  all.find((one) => one.when === "now");
