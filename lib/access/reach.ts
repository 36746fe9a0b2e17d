import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { type Actor, hasRole, locationsOf } from "./actor";
import { seesDailyLife } from "./guardian";
import { placementInReach } from "./placement";
import { deskRoles, roles } from "./roles";

/** Ids as one parameter, whatever their number. */
export const uuidList = (ids: readonly string[]): SQL => sql`${`{${ids.join(",")}}`}::uuid[]`;

/**
 * Whose planning may this actor see, as a condition on a column with child ids: own children as a guardian
 * who sees daily life and is not blocked, children placed at a location where the actor works, or all.
 * The day is the database's own, the one the row-level policies go by.
 */
export function mayPlanForChild(actor: Actor, childId: SQL): SQL {
  const locations = locationsOf(actor, roles);
  if (locations === null) return sql`true`;
  if (actor.kind === "system") return sql`false`;
  const own = sql`exists (select 1 from guardianship g where g.child_id = ${childId}
    and g.person_id = ${actor.personId} and ${seesDailyLife()})`;
  if (locations.length === 0) return own;
  const placed = sql`exists (select 1 from placement p join care_group g on g.id = p.group_id
    where p.child_id = ${childId} and g.location_id = any(${uuidList(locations)})
    and ${placementInReach})`;
  return sql`(${own} or ${placed})`;
}

/** Who works with this child: the people at a location where it is placed, and the office with all. */
export function worksWithChild(actor: Actor, childId: SQL): SQL {
  const locations = locationsOf(actor, roles);
  if (locations === null) return sql`true`;
  if (locations.length === 0) return sql`false`;
  return sql`exists (select 1 from placement p join care_group g on g.id = p.group_id
    where p.child_id = ${childId} and g.location_id = any(${uuidList(locations)}) and ${placementInReach})`;
}

/** Groups and locations are the staff's view; parents see their own children only. */
export function maySeeLocation(actor: Actor, locationId: SQL): SQL {
  const locations = locationsOf(actor, roles);
  return locations === null ? sql`true` : sql`${locationId} = any(${uuidList(locations)})`;
}

/** What a desk answers for: every location for the office, for a manager the own ones. */
export function decidesAtLocation(actor: Actor, locationId: SQL): SQL {
  const locations = locationsOf(actor, deskRoles);
  return locations === null ? sql`true` : sql`${locationId} = any(${uuidList(locations)})`;
}

/**
 * Whose families, as a condition on a column with child ids: every child for the office, for a manager those
 * placed at the own locations, from 60 days back to 200 days ahead as in the row-level policies.
 */
export function familiesWithin(actor: Actor, childId: SQL): SQL {
  const locations = locationsOf(actor, deskRoles);
  if (locations === null) return sql`true`;
  if (locations.length === 0) return sql`false`;
  return sql`${childId} in (select p.child_id from placement p join care_group g on g.id = p.group_id
    where g.location_id = any(${uuidList(locations)})
    and ${placementInReach})`;
}

/** Who belongs to a child, and its health; its twin for rows is `familiesWithin`. */
export const mayArrangeFamilies = (actor: Actor) => hasRole(actor, ...deskRoles);
