import "server-only";
import { eq, inArray } from "drizzle-orm";
import { child } from "@/db/schema/child";
import { careGroupSize } from "@/db/schema/group-size";
import { careGroup } from "@/db/schema/organisation";
import type { Transaction } from "@/db/transaction";
import type { Actor } from "@/lib/access/actor";
import { type CareSession, isExpected } from "@/lib/planning/care-session";
import { asDate, isSizeOn } from "@/lib/planning/group-size";
import { careSessionsOfGroupInTransaction } from "@/lib/planning/queries";
import type { PresentChild } from "@/lib/ratio/peak";
import type { CareDay } from "@/lib/time/care-day";
import type { TimeSpan } from "@/lib/time/local-time";
import { type Occupancy, occupancyOf } from "./occupancy";

type Asked = { childId: string; groupId: string; day: CareDay; span: TimeSpan };

/** For an act that holds the lock on the group's day: how full is the group if this child comes as well? */
export async function occupancyInTransaction(
  tx: Transaction,
  actor: Actor,
  asked: Asked,
): Promise<Occupancy> {
  const { groupId, day } = asked;
  const [[group], sessions] = await Promise.all([
    tx
      .select({ places: careGroupSize.places, careType: careGroup.careType })
      .from(careGroup)
      .innerJoin(careGroupSize, isSizeOn(careGroup.id, asDate(day)))
      .where(eq(careGroup.id, groupId)),
    careSessionsOfGroupInTransaction(tx, actor, groupId, { from: day, to: day }),
  ]);
  const expected = sessions.filter(isExpected);
  const births = await loadBirths(tx, [asked.childId, ...expected.map((session) => session.childId)]);
  const birth = births.get(asked.childId);
  if (!group || !birth) throw new Error("The group or the child is out of reach");
  return occupancyOf(presentChildren(expected, births), { birth, span: asked.span }, group, day);
}

export async function loadBirths(
  tx: Transaction,
  childIds: readonly string[],
): Promise<Map<string, CareDay>> {
  const rows = await tx
    .select({ id: child.id, birth: child.birthDate })
    .from(child)
    .where(inArray(child.id, [...new Set(childIds)]));
  return new Map(rows.map((row) => [row.id, row.birth]));
}

/** A child with two sessions on a day is one child with two spans. */
export function presentChildren(
  sessions: readonly CareSession[],
  births: ReadonlyMap<string, CareDay>,
): PresentChild[] {
  const spans = new Map<string, TimeSpan[]>();
  for (const { childId, from, to } of sessions)
    spans.set(childId, [...(spans.get(childId) ?? []), { from, to }]);
  return [...spans].flatMap(([childId, own]) => {
    const birth = births.get(childId);
    return birth ? [{ birth, spans: own }] : [];
  });
}
