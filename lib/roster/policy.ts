import { type Actor, locationsOf, type Role } from "@/lib/access/actor";

export const rosterRoles = ["carer", "manager", "office", "admin"] as const satisfies readonly Role[];

/** Locations whose roster this actor may see; null stands for all of them. */
export const rosterLocations = (actor: Actor) => locationsOf(actor, rosterRoles);
