import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { photo } from "@/db/schema/photo";
import { type Actor, hasRole, hasRoleAt, locationsOf, type PersonActor } from "@/lib/access/actor";
import { seesDailyLife } from "@/lib/access/guardian";
import { uuidList } from "@/lib/access/reach";
import { groupRoles, officeRoles } from "@/lib/access/roles";

/** Carers and managers put photos in and look after those of their location. */
export const mayAddPhotos = (actor: Actor): boolean =>
  actor.kind === "person" && hasRole(actor, ...groupRoles);

export const mayAddPhotosAt = (actor: Actor, locationId: string): boolean =>
  mayAddPhotos(actor) && hasRoleAt(actor, locationId, ...groupRoles);

/** Photos of the own locations, as a condition on `photo`. */
export const ofOwnLocations = (actor: Actor): SQL =>
  sql`${photo.locationId} = any(${uuidList(locationsOf(actor, groupRoles) ?? [])})`;

/**
 * Ready photos of an own child whose daily life shows and who is in the album. Whether the others on it may be
 * seen, only the row-level policy can tell (app.photos_shown): their answers belong to other families.
 */
export const ofOwnChildren = (actor: PersonActor): SQL =>
  sql`(${photo.state} = 'ready' and exists (select 1 from photo_child pc join guardianship g on g.child_id = pc.child_id
    where pc.photo_id = ${photo.id} and g.person_id = ${actor.personId} and ${seesDailyLife()}
    and app.has_consent(pc.child_id, 'own_album')))`;

/** Whose photo files this person may open: own children's, those of the own location, or all for the office. */
export function openable(actor: PersonActor): SQL {
  if (hasRole(actor, ...officeRoles)) return sql`true`;
  return sql`(${ofOwnChildren(actor)} or ${ofOwnLocations(actor)})`;
}
