import "server-only";
import { eq, inArray } from "drizzle-orm";
import { readTogether } from "@/db/read-together";
import { child } from "@/db/schema/child";
import { careGroup, location } from "@/db/schema/organisation";
import type { Actor } from "@/lib/access/actor";
import { fullName } from "@/lib/names/full-name";
import type { CareSession } from "@/lib/planning/care-session";
import { careSessionsOfGroup } from "@/lib/planning/queries";
import { addDays, type CareDay, today } from "@/lib/time/care-day";
import type { Instant } from "@/lib/time/instant";
import { idField } from "@/lib/validation/fields";
import { closedInGroup } from "./closed-in-group";
import { mayCloseGroup } from "./policy";

export type GroupClosing = {
  group: { id: string; name: string; locationId: string; place: string };
  /** The days of the next two weeks on which children come, or would have. */
  days: CareDay[];
  day: CareDay | null;
  expected: { id: string; name: string }[];
  /** Whom the group cannot receive that day, and why. */
  closed: { id: string; name: string; reason: string }[];
};

const daysAhead = 14;

/** Who comes to a group on a day, for whoever may say that it is closed; null for others. Four statements. */
export async function readGroupClosing(
  actor: Actor,
  { id, day: wanted }: { id: string; day: unknown },
  now: Instant,
): Promise<GroupClosing | null> {
  if (!idField.safeParse(id).success) return null;
  const group = await groupCalled(actor, id);
  if (!group || !mayCloseGroup(actor, group.locationId)) return null;
  const range = { from: today(now), to: addDays(today(now), daysAhead) };
  const [sessions, closures] = await Promise.all([
    careSessionsOfGroup(actor, id, range),
    closedInGroup(actor, id, range),
  ]);
  const mayCome = (one: CareSession) =>
    one.status === "planned" ||
    closures.some((closure) => closure.day === one.day && closure.childId === one.childId);
  const days = [...new Set(sessions.filter(mayCome).map((one) => one.day))];
  const day = days.find((one) => one === wanted) ?? days[0] ?? null;
  const expectedIds = sessions.filter((one) => one.day === day && one.status === "planned");
  const closed = closures.filter((one) => one.day === day);
  const names = await namesOf(
    actor,
    [...expectedIds, ...closed].map((one) => one.childId),
  );
  return {
    ...{ group, days, day },
    expected: names.filter((one) => expectedIds.some(({ childId }) => childId === one.id)),
    closed: names.flatMap((one) => {
      const closure = closed.find(({ childId }) => childId === one.id);
      return closure ? [{ ...one, reason: closure.reason }] : [];
    }),
  };
}

async function groupCalled(actor: Actor, id: string) {
  const [found] = await readTogether(actor, (tx) =>
    tx
      .select({
        ...{ id: careGroup.id, name: careGroup.name },
        ...{ locationId: careGroup.locationId, place: location.name },
      })
      .from(careGroup)
      .innerJoin(location, eq(location.id, careGroup.locationId))
      .where(eq(careGroup.id, id)),
  );
  return found;
}

/** In the order of their names. */
async function namesOf(actor: Actor, ids: readonly string[]) {
  const rows = await readTogether(actor, (tx) =>
    tx
      .select({
        ...{ id: child.id, givenName: child.givenName },
        ...{ namePrefix: child.namePrefix, familyName: child.familyName },
      })
      .from(child)
      .where(inArray(child.id, [...new Set(ids)]))
      .orderBy(child.givenName, child.familyName, child.id),
  );
  return rows.map((row) => ({ id: row.id, name: fullName(row) }));
}
