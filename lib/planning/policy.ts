import { type Actor, hasRole, hasRoleAt } from "@/lib/access/actor";
import { deskRoles } from "@/lib/access/roles";

/** In which group a child is, and from when. Who sees the planning is asked of rows: lib/access/reach.ts. */
export const mayPlaceChildren = (actor: Actor) => hasRole(actor, ...deskRoles);

/** A manager fills the groups of the own locations, the office all. */
export const mayPlaceIn = (actor: Actor, locationId: string) => hasRoleAt(actor, locationId, ...deskRoles);
