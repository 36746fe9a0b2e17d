import { type Actor, hasRole } from "@/lib/access/actor";
import { officeRoles } from "@/lib/access/roles";

/** In which group a child is, and from when. Who sees the planning is asked of rows: lib/access/reach.ts. */
export const mayPlaceChildren = (actor: Actor) => hasRole(actor, ...officeRoles);
