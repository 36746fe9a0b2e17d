import { type Actor, hasRole } from "@/lib/access/actor";
import { officeRoles } from "@/lib/access/roles";

/** What is sold and at what rate is the office's to say, at every location. */
export const mayKeepProducts = (actor: Actor) => hasRole(actor, ...officeRoles);
