import "server-only";
import { and, eq, inArray, or, type SQL, sql } from "drizzle-orm";
import { placement } from "@/db/schema/contract";
import { logEntry } from "@/db/schema/log-entry";
import { careGroup } from "@/db/schema/organisation";
import { type Actor, hasRole, hasRoleAt, locationsOf, type PersonActor } from "@/lib/access/actor";
import { placedOn } from "@/lib/access/placement";
import { mayPlanForChild } from "@/lib/access/reach";
import { groupRoles, type Role } from "@/lib/access/roles";
import type { CareDay } from "@/lib/time/care-day";

/** Carers and managers write; whom about is `placedAtOwn`. */
export const mayWrite = (actor: Actor): actor is PersonActor =>
  actor.kind === "person" && hasRole(actor, ...groupRoles);

/** Only the writer changes the words. */
export const mayEdit = (actor: Actor, entry: { authorId: string }): boolean =>
  mayWrite(actor) && entry.authorId === actor.personId;

/** The writer, or a manager of the location where the child was. */
export const mayRemove = (actor: Actor, entry: { authorId: string; locationId: string }): boolean =>
  mayEdit(actor, entry) || hasRoleAt(actor, entry.locationId, "manager");

const atOwnLocations = (actor: Actor, roles: readonly Role[]): SQL =>
  inArray(careGroup.locationId, [...(locationsOf(actor, roles) ?? [])]);

/** Placements at a location of the actor on that day; join `care_group`. */
export const placedAtOwn = (actor: Actor, day: CareDay, roles: readonly Role[] = groupRoles) =>
  and(atOwnLocations(actor, roles), placedOn(sql`${day}::date`, sql`${placement}`));

/** Entries about a child that was placed at a location of the actor on the day of the entry. */
export const aboutOwnChild = (actor: Actor, roles: readonly Role[] = groupRoles): SQL =>
  sql`exists (select 1 from ${placement} join ${careGroup} on ${careGroup.id} = ${placement.groupId}
    where ${placement.childId} = ${logEntry.childId}
      and ${placedOn(sql`${logEntry.careDay}`, sql`${placement}`)}
      and ${atOwnLocations(actor, roles)})`;

/** Entries this person may change or take back: own ones, and as a manager all of the location. */
export const inOwnHands = (actor: PersonActor): SQL | undefined =>
  or(and(eq(logEntry.authorId, actor.personId), aboutOwnChild(actor)), aboutOwnChild(actor, ["manager"]));

/**
 * Whose entries this person may read: own children whose daily life shows, children of the location, or all.
 * About one child by its id, not per row: PostgreSQL then answers it once for a whole page.
 */
export const readable = (actor: PersonActor, childId: string): SQL =>
  mayPlanForChild(actor, sql`${childId}::uuid`);
