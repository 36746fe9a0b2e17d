import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { type Actor, hasRole, locationsOf } from "@/lib/access/actor";
import { familiesWithin, uuidList } from "@/lib/access/reach";
import { deskRoles, groupRoles, officeRoles } from "@/lib/access/roles";

/** May this actor open family files at all? Carers have what they need on the group's screens. */
export const mayOpenFamilies = (actor: Actor) => hasRole(actor, ...deskRoles);

/** The sheet with what is needed in a hurry is for the people at the group. */
export const mayOpenSheets = (actor: Actor) => hasRole(actor, ...groupRoles);

/** Its twin for rows, as a condition on the location where the child is placed today. */
export function sheetsWithin(actor: Actor, locationId: SQL): SQL {
  const locations = locationsOf(actor, groupRoles) ?? [];
  return sql`${locationId} = any(${uuidList(locations)})`;
}

/** Who opened a child's file is for those who answer for the whole organisation. */
export const mayReadAccessLog = (actor: Actor) => hasRole(actor, ...officeRoles);

/** Adults who may be tied to a child: anybody for the office, for a manager those of the families within reach. */
export function adultsWithin(actor: Actor, personId: SQL): SQL {
  if (locationsOf(actor, deskRoles) === null) return sql`true`;
  return sql`exists (select 1 from guardianship s where s.person_id = ${personId}
    and ${familiesWithin(actor, sql`s.child_id`)})`;
}

/** New people and children are put on the books by the office; a manager does so with a place at the own location only. */
export const mayRegister = (actor: Actor) => hasRole(actor, ...officeRoles);

/** Records of any two locations become one, so it is for those at no location. */
export const mayMerge = (actor: Actor) => hasRole(actor, ...officeRoles);
