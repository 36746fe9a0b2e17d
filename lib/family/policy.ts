import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { type Actor, hasRole, locationsOf } from "@/lib/access/actor";
import { uuidList } from "@/lib/access/reach";
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

/** New people and children are put on the books by the office. */
export const mayRegister = (actor: Actor) => hasRole(actor, ...officeRoles);
