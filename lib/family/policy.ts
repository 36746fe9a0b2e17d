import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { type Actor, hasRole, locationsOf, type Role } from "@/lib/auth/actor";
import { uuidList } from "@/lib/planning/policy";

export const familyRoles = ["manager", "office", "admin"] as const satisfies readonly Role[];

/** May this actor open family files at all? Carers have what they need on the group's screens. */
export const mayOpenFamilies = (actor: Actor) => hasRole(actor, ...familyRoles);

/**
 * Its twin for rows, as a condition on a column with child ids: every child for the office, for a manager
 * those placed at the own locations, from 60 days back to 200 days ahead as in the row-level policies.
 */
export function familiesWithin(actor: Actor, childId: SQL): SQL {
  const locations = locationsOf(actor, familyRoles);
  if (locations === null) return sql`true`;
  if (locations.length === 0) return sql`false`;
  return sql`${childId} in (select p.child_id from placement p join care_group g on g.id = p.group_id
    where g.location_id = any(${uuidList(locations)})
    and p.starts_on <= app.today() + 200 and coalesce(p.ends_on, 'infinity') >= app.today() - 60)`;
}

const groupRoles = ["carer", "manager"] as const satisfies readonly Role[];

/** The sheet with what is needed in a hurry is for the people at the group. */
export const mayOpenSheets = (actor: Actor) => hasRole(actor, ...groupRoles);

/** Its twin for rows, as a condition on the location where the child is placed today. */
export function sheetsWithin(actor: Actor, locationId: SQL): SQL {
  const locations = locationsOf(actor, groupRoles) ?? [];
  return sql`${locationId} = any(${uuidList(locations)})`;
}

/** Who opened a child's file is for those who answer for the whole organisation. */
export const mayReadAccessLog = (actor: Actor) => hasRole(actor, "office", "admin");

/** New people and children are put on the books by the office. */
export const mayRegister = (actor: Actor) => hasRole(actor, "office", "admin");

/** Who belongs to a child, and its health; its twin for rows is `familiesWithin`. */
export const mayArrangeFamilies = (actor: Actor) => hasRole(actor, ...familyRoles);
