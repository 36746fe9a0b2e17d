import "server-only";
import { and, asc, eq, gte, isNull, or, sql } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import { child } from "@/db/schema/child";
import { careGroupSize } from "@/db/schema/group-size";
import { careGroup, location } from "@/db/schema/organisation";
import type { Transaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { uuidList } from "@/lib/access/reach";
import { fullName } from "@/lib/names/full-name";
import { asDate, isSizeOn } from "@/lib/planning/group-size";
import { locationCalendarInTransaction } from "@/lib/planning/location-calendar";
import { careSessionsOfLocationInTransaction } from "@/lib/planning/queries";
import { type CareDay, today } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import { rosterLocations } from "./policy";
import { rosterSheets } from "./sheets";
import type { RosterChild, RosterGroup, RosterSheet } from "./view";
import { type RosterWeek, rosterWeek } from "./week";

/** As they stand in the address; whatever does not exist or is out of reach is passed over. */
export type RosterChoice = { location?: unknown; group?: unknown; week?: unknown };

type Named = { id: string; name: string };

export type Roster = {
  week: RosterWeek;
  locations: Named[];
  location: Named;
  groups: RosterGroup[];
  group: RosterGroup | null;
  sheets: RosterSheet[];
  /** Children with care this week and no group to be in: somebody must place them. */
  ungrouped: string[];
};

/** A week of one location, group by group; null without a location to work at. Five statements, always. */
export async function loadRoster(
  actor: PersonActor,
  choice: RosterChoice,
  now: Instant,
): Promise<Roster | null> {
  const week = rosterWeek(choice.week, today(now));
  return readTogether(actor, async (tx) => {
    const locations = await locationsWithin(tx, actor);
    const chosen = locations.find((one) => one.id === choice.location) ?? locations[0];
    if (!chosen) return null;
    const [groups, calendar, sessions] = await Promise.all([
      groupsOf(tx, chosen.id, week.from),
      locationCalendarInTransaction(tx, chosen.id, week),
      careSessionsOfLocationInTransaction(tx, actor, chosen.id, week),
    ]);
    const children = await childrenOf(tx, [...new Set(sessions.map((session) => session.childId))]);
    const sheets = rosterSheets({ range: week, calendar, groups, sessions, children });
    const group = groups.find((one) => one.id === choice.group) ?? null;
    const adrift = new Set(sessions.filter((one) => one.groupId === null).map((one) => one.childId));
    return {
      week,
      locations,
      location: chosen,
      groups,
      group,
      sheets: group ? sheets.filter((sheet) => sheet.id === group.id) : sheets,
      ungrouped: children.filter((one) => adrift.has(one.id)).map((one) => one.name),
    };
  });
}

function locationsWithin(tx: Transaction, actor: PersonActor): Promise<Named[]> {
  const own = rosterLocations(actor);
  return tx
    .select({ id: location.id, name: location.name })
    .from(location)
    .where(own === null ? undefined : sql`${location.id} = any(${uuidList(own)})`)
    .orderBy(asc(location.name));
}

const sizes = sql<RosterGroup["sizes"]>`(
  select jsonb_agg(jsonb_build_object('startsOn', s.starts_on, 'places', s.places) order by s.starts_on)
  from care_group_size s where s.group_id = ${careGroup.id})`;

/** Those that have not ended before the first day that is shown, the youngest children first. */
const groupsOf = (tx: Transaction, locationId: string, from: CareDay): Promise<RosterGroup[]> =>
  tx
    .select({ id: careGroup.id, name: careGroup.name, careType: careGroup.careType, sizes })
    .from(careGroup)
    .innerJoin(careGroupSize, isSizeOn(careGroup.id, asDate(from)))
    .where(
      and(eq(careGroup.locationId, locationId), or(isNull(careGroup.endsOn), gte(careGroup.endsOn, from))),
    )
    .orderBy(asc(careGroupSize.fromAgeMonths), asc(careGroup.name));

/** Names and birth dates of children that were found through the actor's own sessions. */
async function childrenOf(tx: Transaction, ids: readonly string[]): Promise<RosterChild[]> {
  const rows = await tx
    .select({
      id: child.id,
      givenName: child.givenName,
      namePrefix: child.namePrefix,
      familyName: child.familyName,
      birthDate: child.birthDate,
    })
    .from(child)
    .where(sql`${child.id} = any(${uuidList(ids)})`);
  return rows.map((row) => ({ id: row.id, name: fullName(row), birthDate: row.birthDate }));
}
