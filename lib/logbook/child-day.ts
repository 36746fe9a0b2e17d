import "server-only";
import { and, asc, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import { child, childHealth } from "@/db/schema/child";
import { placement } from "@/db/schema/contract";
import { logEntry, logEntryHistory } from "@/db/schema/log-entry";
import { careGroup } from "@/db/schema/organisation";
import { person } from "@/db/schema/person";
import { inTransaction, type Transaction } from "@/db/transaction";
import type { PersonActor } from "@/lib/access/actor";
import { recordAccess } from "@/lib/audit/record-access";
import { recordRefusal } from "@/lib/audit/record-audit";
import type { HealthNews } from "@/lib/change-request/health-news";
import { loadHealthNews } from "@/lib/change-request/load-health-news";
import { fullName } from "@/lib/names/full-name";
import { portraitOf } from "@/lib/portrait/policy";
import type { CareDay } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import type { LocalTime } from "@/lib/time/local-time";
import { contentOf, type EntryContent } from "./content";
import { entryColumns, entryView } from "./entry-row";
import { mayEdit, mayRemove, placedAtOwn } from "./policy";
import { dayInReach } from "./rules";
import { entryLine, entryRemark, type LogEntryView } from "./view";

export type EarlierWords = { at: LocalTime; line: string; remark: string; until: Instant; by: string | null };

/** An entry as its writers see it. */
export type StaffEntry = {
  view: LogEntryView;
  version: number;
  content: EntryContent;
  mayEdit: boolean;
  mayRemove: boolean;
  /** What it said before, newest first. */
  earlier: EarlierWords[];
};

export type ChildDay = {
  id: string;
  givenName: string;
  fullName: string;
  groupId: string;
  groupName: string;
  allergies: string[];
  portraitId: string | null;
  /** What parents told of its health and is in no file yet. */
  healthNews: HealthNews[];
  entries: StaffEntry[];
};

/**
 * One child's day as its carers see it, with what entries said before; null when out of reach, and that attempt is
 * noted.
 */
export async function childDay(
  actor: PersonActor,
  childId: string,
  day: CareDay,
  now: Instant,
): Promise<ChildDay | null> {
  const found = await readDay(actor, childId, day, now);
  if (!found) await recordRefusal(actor, { act: "childDay.opened", childIds: [childId] }, now);
  return found;
}

const readDay = (actor: PersonActor, childId: string, day: CareDay, now: Instant): Promise<ChildDay | null> =>
  inTransaction(actor, async (tx) => {
    const [face] = await faceOf(tx, actor, childId, day);
    if (!face) return null;
    const rows = await entriesOf(tx, childId, day);
    const history = await historyOf(
      tx,
      rows.map((row) => row.id),
    );
    const news = (await loadHealthNews(tx, [face])).get(face.id) ?? [];
    if ((face.allergies?.length ?? 0) + news.length > 0)
      await recordAccess(tx, actor, childId, ["medical"], now);
    const { namePrefix, familyName, locationId, allergies, ...shown } = face;
    return {
      ...shown,
      fullName: fullName(face),
      allergies: allergies ?? [],
      healthNews: news,
      entries: rows.map((row) => ({
        view: entryView(row, actor.language),
        version: row.version,
        content: contentOf(row),
        mayEdit: mayEdit(actor, row) && dayInReach(day, now),
        mayRemove: mayRemove(actor, { ...row, locationId }),
        earlier: history
          .filter((old) => old.entryId === row.id)
          .map((old) => earlierWords(old, row.kind, actor)),
      })),
    };
  });

const faceOf = (tx: Transaction, actor: PersonActor, childId: string, day: CareDay) =>
  tx
    .select({
      id: child.id,
      givenName: child.givenName,
      namePrefix: child.namePrefix,
      familyName: child.familyName,
      groupId: careGroup.id,
      groupName: careGroup.name,
      locationId: careGroup.locationId,
      allergies: childHealth.allergies,
      portraitId: portraitOf(sql`${child.id}`),
    })
    .from(placement)
    .innerJoin(careGroup, eq(careGroup.id, placement.groupId))
    .innerJoin(child, eq(child.id, placement.childId))
    .leftJoin(childHealth, eq(childHealth.childId, child.id))
    .where(and(eq(placement.childId, childId), placedAtOwn(actor, day)));

/** Only after `faceOf` found the child within reach. */
const entriesOf = (tx: Transaction, childId: string, day: CareDay) =>
  tx
    .select({ ...entryColumns, authorId: logEntry.authorId, version: logEntry.version })
    .from(logEntry)
    .where(and(eq(logEntry.childId, childId), eq(logEntry.careDay, day), isNull(logEntry.removedAt)))
    .orderBy(desc(logEntry.atTime), desc(logEntry.id));

const historyOf = (tx: Transaction, entryIds: string[]) =>
  tx
    .select({
      entryId: logEntryHistory.entryId,
      at: logEntryHistory.atTime,
      details: logEntryHistory.details,
      text: logEntryHistory.text,
      until: logEntryHistory.replacedAt,
      by: person.givenName,
    })
    .from(logEntryHistory)
    .leftJoin(person, eq(person.id, logEntryHistory.replacedBy))
    .where(inArray(logEntryHistory.entryId, entryIds))
    .orderBy(asc(logEntryHistory.entryId), desc(logEntryHistory.version));

type OldWords = Awaited<ReturnType<typeof historyOf>>[number];

function earlierWords(old: OldWords, kind: LogEntryView["kind"], actor: PersonActor): EarlierWords {
  const content = contentOf({ kind, details: old.details, text: old.text });
  const { at, until, by } = old;
  return { at, until, by, line: entryLine(content, actor.language), remark: entryRemark(content) };
}
