import { type Actor, hasRole } from "@/lib/access/actor";
import { officeRoles } from "@/lib/access/roles";

/** Contracts and the groups children are placed in are the office's work, at every location. */
export const mayArrangeContracts = (actor: Actor) => hasRole(actor, ...officeRoles);

export const mayLapseOffers = (actor: Actor) => actor.kind === "system" && actor.job === "housekeeping";
