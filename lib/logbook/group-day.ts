import "server-only";
import { and, asc, desc, eq, gte, inArray, isNull, or, sql } from "drizzle-orm";
import { child, childHealth } from "@/db/schema/child";
import { placement } from "@/db/schema/contract";
import { logEntry } from "@/db/schema/log-entry";
import { type CareType, careGroup, location } from "@/db/schema/organisation";
import { inTransaction, type Transaction } from "@/db/transaction";
import { locationsOf, type PersonActor } from "@/lib/access/actor";
import { groupRoles } from "@/lib/access/roles";
import { recordListed } from "@/lib/audit/record-access";
import type { HealthNews } from "@/lib/change-request/health-news";
import { loadHealthNews } from "@/lib/change-request/load-health-news";
import { fullName } from "@/lib/names/full-name";
import { careSessionsOfGroupInTransaction } from "@/lib/planning/queries";
import { portraitOf } from "@/lib/portrait/policy";
import { addDays, type CareDay } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import { type ChildPresence, presenceOf } from "./child-presence";
import { entryColumns, entryView } from "./entry-row";
import { placedAtOwn } from "./policy";
import type { LogEntryView } from "./view";

export type OwnGroup = {
  id: string;
  name: string;
  careType: CareType;
  locationId: string;
  locationName: string;
};

export type GroupDayChild = ChildPresence & {
  id: string;
  givenName: string;
  fullName: string;
  birthDate: CareDay;
  allergies: string[];
  /** Of the portrait that shows beside the name. */
  portraitId: string | null;
  /** Of a child who leaves soon, and goes to no other group. */
  lastDay: CareDay | null;
  /** What parents told of its health and is in no file yet. */
  healthNews: HealthNews[];
  /** Newest entry of the day, if any. */
  latest: LogEntryView | null;
  /** The nap to stop, while the child sleeps. */
  running: LogEntryView | null;
};

export type GroupDay = { groups: OwnGroup[]; group: OwnGroup | null; children: GroupDayChild[] };

/**
 * A group's day for those who work there: who comes, how they are, what was written last. A group out of
 * reach falls back to the first own one. The allergies on the screen are noted, once a day.
 */
export const groupDay = (
  actor: PersonActor,
  wantedGroupId: string | null,
  day: CareDay,
  now: Instant,
): Promise<GroupDay> =>
  inTransaction(actor, async (tx) => {
    const groups = await ownGroups(tx, actor, day);
    const group = groups.find((one) => one.id === wantedGroupId) ?? groups[0];
    if (!group) return { groups, group: null, children: [] };
    const [sessions, faces, entries] = await Promise.all([
      careSessionsOfGroupInTransaction(tx, actor, group.id, { from: day, to: day }),
      facesOf(tx, actor, group.id, day),
      entriesOf(tx, actor, group.id, day),
    ]);
    const news = await loadHealthNews(tx, faces);
    const children = faces.map(({ namePrefix, familyName, ...face }) => {
      const own = entries.filter((entry) => entry.childId === face.id);
      return {
        ...face,
        fullName: fullName({ ...face, namePrefix, familyName }),
        healthNews: news.get(face.id) ?? [],
        ...presenceOf(sessions.filter((session) => session.childId === face.id)),
        latest: own[0] ?? null,
        running: own.find((entry) => entry.running) ?? null,
      };
    });
    const listed = children
      .filter((one) => one.allergies.length + one.healthNews.length > 0)
      .map((one) => one.id);
    await recordListed(tx, actor, listed, now);
    return { groups, group, children };
  });

const ownGroups = (tx: Transaction, actor: PersonActor, day: CareDay): Promise<OwnGroup[]> =>
  tx
    .select({
      id: careGroup.id,
      name: careGroup.name,
      careType: careGroup.careType,
      locationId: careGroup.locationId,
      locationName: location.name,
    })
    .from(careGroup)
    .innerJoin(location, eq(location.id, careGroup.locationId))
    .where(
      and(
        inArray(careGroup.locationId, [...(locationsOf(actor, groupRoles) ?? [])]),
        or(isNull(careGroup.endsOn), gte(careGroup.endsOn, day)),
      ),
    )
    .orderBy(asc(location.name), asc(careGroup.name));

const placedIn = (actor: PersonActor, groupId: string, day: CareDay) =>
  and(eq(placement.groupId, groupId), placedAtOwn(actor, day));

/** A last day is told so long ahead, in time for a farewell. */
const toldAhead = 14;

const facesOf = (tx: Transaction, actor: PersonActor, groupId: string, day: CareDay) =>
  tx
    .select({
      id: child.id,
      givenName: child.givenName,
      namePrefix: child.namePrefix,
      familyName: child.familyName,
      birthDate: child.birthDate,
      allergies: sql<string[]>`coalesce(${childHealth.allergies}, '{}')`,
      portraitId: portraitOf(sql`${child.id}`),
      lastDay: sql<CareDay | null>`case when not ${placement.endedByMove}
        and ${placement.endsOn} <= ${addDays(day, toldAhead)}::date then ${placement.endsOn}::text end`,
    })
    .from(placement)
    .innerJoin(careGroup, eq(careGroup.id, placement.groupId))
    .innerJoin(child, eq(child.id, placement.childId))
    .leftJoin(childHealth, eq(childHealth.childId, child.id))
    .where(placedIn(actor, groupId, day))
    .orderBy(asc(child.givenName), asc(child.familyName), asc(child.id));

/** Newest first. */
async function entriesOf(tx: Transaction, actor: PersonActor, groupId: string, day: CareDay) {
  const rows = await tx
    .select(entryColumns)
    .from(placement)
    .innerJoin(careGroup, eq(careGroup.id, placement.groupId))
    .innerJoin(logEntry, and(eq(logEntry.childId, placement.childId), eq(logEntry.careDay, day)))
    .where(and(placedIn(actor, groupId, day), isNull(logEntry.removedAt)))
    .orderBy(desc(logEntry.atTime), desc(logEntry.id));
  return rows.map((row) => entryView(row, actor.language));
}
