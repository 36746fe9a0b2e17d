import { type Actor, locationsOf } from "@/lib/access/actor";
import { roles } from "@/lib/access/roles";

/** Locations whose roster this actor may see; null stands for all of them. */
export const rosterLocations = (actor: Actor) => locationsOf(actor, roles);
