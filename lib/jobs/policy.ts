import { type Actor, hasRole } from "@/lib/access/actor";
import { officeRoles } from "@/lib/access/roles";

/** Dead letters carry ids only, yet they tell who was written to: office and admin. */
export const maySeeDeadLetters = (actor: Actor) => hasRole(actor, ...officeRoles);
