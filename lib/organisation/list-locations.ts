import "server-only";
import { asc, gte, inArray, isNull, or, sql } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import { careGroupSize } from "@/db/schema/group-size";
import { type CareType, careGroup, location, registration } from "@/db/schema/organisation";
import type { Actor } from "@/lib/access/actor";
import { asDate, isSizeOn } from "@/lib/planning/group-size";
import type { CareDay } from "@/lib/time/types";
import { settingsLocations } from "./policy";

export type LocationLine = {
  id: string;
  name: string;
  address: string;
  careTypes: CareType[];
  groups: number;
  places: number;
};

/** More than any daycare of this country has. */
const most = 500;

/** The locations whose settings somebody sees, with what they have today. Three statements. */
export async function listLocations(actor: Actor, day: CareDay): Promise<LocationLine[]> {
  const own = settingsLocations(actor);
  const within = own === null ? undefined : inArray(location.id, [...own]);
  const goesOn = or(isNull(careGroup.endsOn), gte(careGroup.endsOn, day));
  const [places, registrations, groups] = await readTogether(actor, (tx) =>
    Promise.all([
      tx.select().from(location).where(within).orderBy(asc(location.name)).limit(most),
      tx
        .select({ locationId: registration.locationId, careType: registration.careType })
        .from(registration)
        .where(
          sql`${day}::date between ${registration.startsOn} and coalesce(${registration.endsOn}, 'infinity')`,
        ),
      tx
        .select({
          locationId: careGroup.locationId,
          groups: sql<number>`count(*)::int`,
          places: sql<number>`sum(${careGroupSize.places})::int`,
        })
        .from(careGroup)
        .innerJoin(careGroupSize, isSizeOn(careGroup.id, asDate(day)))
        .where(goesOn)
        .groupBy(careGroup.locationId),
    ]),
  );
  return places.map(({ id, name, street, houseNumber, city }) => ({
    ...{ id, name, address: `${street} ${houseNumber}, ${city}` },
    careTypes: registrations.filter((one) => one.locationId === id).map((one) => one.careType),
    groups: groups.find((one) => one.locationId === id)?.groups ?? 0,
    places: groups.find((one) => one.locationId === id)?.places ?? 0,
  }));
}
