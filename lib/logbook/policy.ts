import "server-only";
import { and, eq, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import { guardianship } from "@/db/schema/child";
import { placement } from "@/db/schema/contract";
import { logEntry } from "@/db/schema/log-entry";
import { careGroup } from "@/db/schema/organisation";
import { type Actor, hasRole, hasRoleAt, locationsOf, type PersonActor, type Role } from "@/lib/auth/actor";
import { addDays, type CareDay, today } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";

/** Carers and managers write; whom about is `placedAtOwn`. */
export const mayWrite = (actor: Actor): actor is PersonActor =>
  actor.kind === "person" && hasRole(actor, "carer", "manager");

export const mayWriteAt = (actor: Actor, locationId: string): boolean =>
  mayWrite(actor) && hasRoleAt(actor, locationId, "carer", "manager");

/** Only the writer changes the words. */
export const mayEdit = (actor: Actor, entry: { authorId: string }): boolean =>
  mayWrite(actor) && entry.authorId === actor.personId;

/** The writer, or a manager of the location where the child was. */
export const mayRemove = (actor: Actor, entry: { authorId: string; locationId: string }): boolean =>
  mayEdit(actor, entry) || hasRoleAt(actor, entry.locationId, "manager");

const atOwnLocations = (actor: Actor, roles: readonly Role[]): SQL =>
  inArray(careGroup.locationId, [...(locationsOf(actor, roles) ?? [])]);

/** Placements at a location of the actor on that day; join `care_group`. */
export const placedAtOwn = (actor: Actor, day: CareDay, roles: readonly Role[] = ["carer", "manager"]) =>
  and(
    atOwnLocations(actor, roles),
    sql`${day} between ${placement.startsOn} and coalesce(${placement.endsOn}, 'infinity')`,
  );

/** Entries about a child that was placed at a location of the actor on the day of the entry. */
export const aboutOwnChild = (actor: Actor, roles: readonly Role[] = ["carer", "manager"]): SQL =>
  sql`exists (select 1 from ${placement} join ${careGroup} on ${careGroup.id} = ${placement.groupId}
    where ${placement.childId} = ${logEntry.childId}
      and ${logEntry.careDay} between ${placement.startsOn} and coalesce(${placement.endsOn}, 'infinity')
      and ${atOwnLocations(actor, roles)})`;

/** Entries this person may change or take back: own ones, and as a manager all of the location. */
export const inOwnHands = (actor: PersonActor): SQL | undefined =>
  or(and(eq(logEntry.authorId, actor.personId), aboutOwnChild(actor)), aboutOwnChild(actor, ["manager"]));

/**
 * The list twin of "may read this child's logbook": guardians who see daily life, staff of the location
 * (60 days after the child left, as in the row-level policy), and the office.
 */
export function readable(actor: PersonActor, now: Instant): SQL | undefined {
  if (hasRole(actor, "office", "admin")) return undefined;
  const day = today(now);
  const asGuardian = sql`exists (select 1 from ${guardianship} where ${and(
    eq(guardianship.childId, logEntry.childId),
    eq(guardianship.personId, actor.personId),
    eq(guardianship.seesDaily, true),
    isNull(guardianship.blockReason),
    sql`${day} between ${guardianship.startsOn} and coalesce(${guardianship.endsOn}, 'infinity')`,
  )})`;
  const asStaff = sql`exists (select 1 from ${placement} join ${careGroup} on ${careGroup.id} = ${placement.groupId}
    where ${placement.childId} = ${logEntry.childId} and ${placement.startsOn} <= ${addDays(day, 200)}
      and coalesce(${placement.endsOn}, 'infinity') >= ${addDays(day, -60)}
      and ${atOwnLocations(actor, ["carer", "manager"])})`;
  return or(asGuardian, asStaff);
}
