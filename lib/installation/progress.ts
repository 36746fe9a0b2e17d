import "server-only";
import { asc } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import { type CareType, careGroup, location, organisation, registration } from "@/db/schema/organisation";
import type { PersonActor } from "@/lib/access/actor";
import { maySetUpOrganisation } from "@/lib/organisation/policy";
import { type SetupStep, setupSteps } from "./steps";

export type Place = { id: string; name: string; careTypes: CareType[] };
export type Progress = {
  /** The step to take now; null once all were taken. */
  next: SetupStep | null;
  done: readonly SetupStep[];
  /** Where a group can be added. */
  places: Place[];
};

/** How far the set-up of this installation is; null for whoever does not set it up. */
export async function readProgress(actor: PersonActor): Promise<Progress | null> {
  if (!maySetUpOrganisation(actor)) return null;
  const [houses, locations, registrations, groups] = await readTogether(actor, (tx) =>
    Promise.all([
      tx.select({ id: organisation.id }).from(organisation).limit(1),
      tx
        .select({ id: location.id, name: location.name })
        .from(location)
        .orderBy(asc(location.name))
        .limit(100),
      tx
        .selectDistinct({ locationId: registration.locationId, careType: registration.careType })
        .from(registration),
      tx.select({ id: careGroup.id }).from(careGroup).limit(1),
    ]),
  );
  const there = { organisation: houses.length > 0, location: locations.length > 0, group: groups.length > 0 };
  return {
    next: setupSteps.find((step) => !there[step]) ?? null,
    done: setupSteps.filter((step) => there[step]),
    places: locations.map((place) => ({
      ...place,
      careTypes: registrations.filter((one) => one.locationId === place.id).map((one) => one.careType),
    })),
  };
}
