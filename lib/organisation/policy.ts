import { type Actor, hasRole } from "@/lib/access/actor";
import { officeRoles } from "@/lib/access/roles";

/** The organisation itself and who works in which role: the admin (and the set-up of an installation). */
export const maySetUpOrganisation = (actor: Actor) => hasRole(actor, "admin");
export const mayGrantRoles = (actor: Actor) => hasRole(actor, "admin");

/** Locations, groups, day parts, rules of asking and closure days: the office, for every location. */
export const mayArrangeLocations = (actor: Actor) => hasRole(actor, ...officeRoles);
