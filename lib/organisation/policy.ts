import { type Actor, hasRole, hasRoleAt, locationsOf } from "@/lib/access/actor";
import { deskRoles, officeRoles } from "@/lib/access/roles";

/** The organisation itself and who works in which role: the admin (and the set-up of an installation). */
export const maySetUpOrganisation = (actor: Actor) => hasRole(actor, "admin");
export const mayGrantRoles = (actor: Actor) => hasRole(actor, "admin");

/** The general terms, also those that are to come: the admin sets them, the office sees them. */
export const mayArrangeTerms = (actor: Actor) => hasRole(actor, "admin");
export const maySeeAllTerms = (actor: Actor) => hasRole(actor, ...officeRoles);

/** Locations, groups, day parts, rules of asking and closure days: the office, for every location. */
export const mayArrangeLocations = (actor: Actor) => hasRole(actor, ...officeRoles);

/** Of which locations somebody sees how they are arranged: a manager of the own, the office of all (null). */
export const settingsLocations = (actor: Actor) => locationsOf(actor, deskRoles);

/** That a group cannot receive its children on a day: whoever leads the location, and the office. */
export const mayCloseGroup = (actor: Actor, locationId: string) =>
  mayArrangeLocations(actor) || hasRoleAt(actor, locationId, "manager");
