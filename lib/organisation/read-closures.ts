import "server-only";
import { and, asc, between, eq, inArray, isNull, or } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import { closureDay, location, opening } from "@/db/schema/organisation";
import type { Actor } from "@/lib/access/actor";
import { asCareDay, type CareDay, today } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import type { LocalTime } from "@/lib/time/local-time";
import { type SchoolHoliday, schoolHolidaysKnownUpTo } from "@/lib/time/school-holidays";
import { holidaysOf, type NamedDay, wouldOpen } from "./closing-days";
import { settingsLocations } from "./policy";
import { type InRegion, schoolHolidaysToClose } from "./school-closings";

export type ClosedDayLine = NamedDay & {
  id: string;
  closingId: string;
  /** Null: every location. */
  locationId: string | null;
  place: string | null;
  /** Closed from then on; null: the whole day. */
  from: LocalTime | null;
  isToCome: boolean;
};
export type ClosuresOfYear = {
  year: number;
  /** Last year, this year and the two after it: holidays are planned early. */
  years: number[];
  days: ClosedDayLine[];
  /** Public holidays of the year that can still be closed. */
  holidays: NamedDay[];
  /** School holidays of the regions in reach that are not over. */
  schoolHolidays: SchoolHoliday[];
  /** A later year than all that is known of them. */
  isBeyondKnown: boolean;
  places: (InRegion & { name: string })[];
};

/** A year has 366 days; of many locations the page of one is the place to look. */
const most = 1_000;

/** The closing days of a year, of one location with those of all, or of every location in reach. Three statements. */
export async function readClosures(
  actor: Actor,
  { locationId, year: wanted }: { locationId: string | null; year: unknown },
  now: Instant,
): Promise<ClosuresOfYear> {
  const day = today(now);
  const thisYear = Number(day.slice(0, 4));
  const years = [thisYear - 1, thisYear, thisYear + 1, thisYear + 2];
  const year = years.find((one) => String(one) === wanted) ?? thisYear;
  const reach = settingsLocations(actor);
  const isInReach = locationId !== null && (reach === null || reach.includes(locationId));
  const own = isInReach ? [locationId] : locationId === null ? reach : [];
  const [first, last] = [asCareDay(`${year}-01-01`), asCareDay(`${year}-12-31`)];
  const within =
    own === null ? undefined : or(isNull(closureDay.locationId), inArray(closureDay.locationId, [...own]));
  const [rows, hours, places] = await readTogether(actor, (tx) =>
    Promise.all([
      tx
        .select({
          ...{ id: closureDay.id, day: closureDay.day, name: closureDay.name, from: closureDay.fromTime },
          ...{ locationId: closureDay.locationId, place: location.name, closingId: closureDay.closingId },
        })
        .from(closureDay)
        .leftJoin(location, eq(location.id, closureDay.locationId))
        .where(and(between(closureDay.day, first, last), within))
        .orderBy(asc(closureDay.day), asc(location.name))
        .limit(most),
      tx
        .select({
          ...{ locationId: opening.locationId, weekday: opening.weekday },
          ...{ startsOn: opening.startsOn, endsOn: opening.endsOn },
        })
        .from(opening)
        .where(own === null ? undefined : inArray(opening.locationId, [...own])),
      tx
        .select({ id: location.id, name: location.name, schoolRegion: location.schoolRegion })
        .from(location)
        .where(own === null ? undefined : inArray(location.id, [...own]))
        .orderBy(asc(location.name)),
    ]),
  );
  const isClosed = (one: CareDay) =>
    rows.some((row) => row.day === one && (row.locationId === null || row.locationId === locationId));
  return {
    ...{ year, years, places },
    days: rows.map((row) => ({ ...row, isToCome: row.day >= day })),
    schoolHolidays: schoolHolidaysToClose(
      year,
      new Set(places.flatMap(({ schoolRegion }) => schoolRegion ?? [])),
      day,
    ),
    isBeyondKnown: asCareDay(`${year}-12-31`) > schoolHolidaysKnownUpTo,
    holidays: holidaysOf(year).filter(
      (one) => one.day >= day && !isClosed(one.day) && wouldOpen(hours, locationId, one.day),
    ),
  };
}
