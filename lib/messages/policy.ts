import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { InboxKind } from "@/db/schema/message";
import { type Actor, hasRole, hasRoleAt, locationsOf, type PersonActor } from "@/lib/access/actor";
import { seesDailyLife } from "@/lib/access/guardian";
import { placementInReach, placementToCome } from "@/lib/access/placement";
import { uuidList } from "@/lib/access/reach";
import { groupRoles, officeRoles, type Role } from "@/lib/access/roles";

/** As long as the child's file is in reach, as in the policies: until 60 days after its last day there. */
const ofChildrenAt = (locations: SQL): SQL =>
  sql`c.child_id in (select p.child_id from placement p join care_group g on g.id = p.group_id
    where g.location_id = any(${locations})
    and ${placementInReach})`;

/** Conversations that staff read and answer, as a condition on the conversation `c`. */
export function inWorkedInbox(actor: Actor): SQL {
  if (actor.kind !== "person") return sql`false`;
  if (hasRole(actor, ...officeRoles)) return sql`true`;
  const at = (...roles: Role[]) => uuidList(locationsOf(actor, roles) ?? []);
  return sql`(${ofChildrenAt(at(...groupRoles))} and ((c.kind = 'group' and c.location_id = any(${at(...groupRoles)}))
    or (c.kind = 'location' and c.location_id = any(${at("manager")}))))`;
}

/** Messages to many families that staff may look at, as a condition on the mailing `g`: of the inboxes they work. */
export function workedMailing(actor: Actor): SQL {
  if (actor.kind !== "person") return sql`false`;
  if (hasRole(actor, ...officeRoles)) return sql`true`;
  const at = (...roles: Role[]) => uuidList(locationsOf(actor, roles) ?? []);
  return sql`((g.kind = 'group' and g.location_id = any(${at(...groupRoles)}))
    or (g.kind = 'location' and g.location_id = any(${at("manager")})))`;
}

/**
 * What a person is the first to answer, and so what the menu counts: groups for carers, the location for
 * managers, the office for the office. The rest of what they may read is a choice away.
 */
export function inOwnInbox(actor: Actor, row = sql`c`): SQL {
  if (actor.kind !== "person") return sql`false`;
  const at = (...roles: Role[]) => uuidList(locationsOf(actor, roles) ?? []);
  return sql`((${row}.kind = 'group' and ${row}.location_id = any(${at("carer")}))
    or (${row}.kind = 'location' and ${row}.location_id = any(${at("manager")}))
    or (${row}.kind = 'office' and ${hasRole(actor, ...officeRoles)}))`;
}

/** As whom a member of staff begins to write: the office, the location, or the group; null when as nobody. */
export function writesAs(actor: Actor, locationId: string): InboxKind | null {
  if (actor.kind !== "person") return null;
  if (hasRole(actor, ...officeRoles)) return "office";
  if (hasRoleAt(actor, locationId, "manager")) return "location";
  return hasRoleAt(actor, locationId, "carer") ? "group" : null;
}

/**
 * Conversations of a guardian, as a condition on the conversation `c`: takes part, and today still sees the
 * daily life of the child it is about.
 */
export const ownConversation = (actor: PersonActor): SQL =>
  sql`(exists (select 1 from participant own where own.conversation_id = c.id and own.person_id = ${actor.personId})
    and exists (select 1 from guardianship g where g.child_id = c.child_id and g.person_id = ${actor.personId}
      and ${seesDailyLife()}))`;

/** News: a manager for the own locations, the office for all of them and for the organisation. */
export const mayPublishNews = (actor: Actor, locationId: string | null): boolean =>
  actor.kind === "person" &&
  (hasRole(actor, ...officeRoles) || (locationId !== null && hasRoleAt(actor, locationId, "manager")));

/** News that reaches a guardian, as a condition on `n`: standing, from the organisation or an own child's location. */
export const newsForParents = (actor: PersonActor): SQL => newsForPerson(sql`${actor.personId}::uuid`);

export const newsForPerson = (personId: SQL): SQL =>
  sql`(n.withdrawn_at is null and exists (select 1 from guardianship g
    left join placement p on p.child_id = g.child_id
      and ${placementToCome}
    left join care_group place on place.id = p.group_id
    where g.person_id = ${personId} and ${seesDailyLife()}
      and (n.location_id is null or n.location_id = place.location_id)))`;

/** News of the own locations and the organisation, as a condition on `n`, withdrawn or not. */
export function newsForStaff(actor: Actor): SQL {
  const locations = locationsOf(actor, [...groupRoles, ...officeRoles]);
  if (locations === null) return sql`true`;
  return sql`(n.location_id = any(${uuidList(locations)})
    or (n.location_id is null and n.withdrawn_at is null and ${locations.length > 0}))`;
}
