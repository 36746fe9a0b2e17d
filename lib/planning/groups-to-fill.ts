import "server-only";
import { asc, eq } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import { careGroup, location } from "@/db/schema/organisation";
import type { PersonActor } from "@/lib/access/actor";
import { mayPlaceIn } from "./policy";

export type GroupToFill = { id: string; name: string; locationName: string };

/** Groups in which this actor places children, by location. */
export async function listGroupsToFill(actor: PersonActor): Promise<GroupToFill[]> {
  const rows = await readTogether(actor, (tx) =>
    tx
      .select({
        ...{ id: careGroup.id, name: careGroup.name },
        ...{ locationId: location.id, locationName: location.name },
      })
      .from(careGroup)
      .innerJoin(location, eq(location.id, careGroup.locationId))
      .orderBy(asc(location.name), asc(careGroup.name)),
  );
  return rows
    .filter(({ locationId }) => mayPlaceIn(actor, locationId))
    .map(({ locationId: _, ...group }) => group);
}
