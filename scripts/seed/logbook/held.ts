import { type CareSession, isExpected } from "@/lib/planning/care-session";
import { careSessionsOfLocation } from "@/lib/planning/queries";
import { ageInMonths, type CareDay } from "@/lib/time/care-day";
import { asLocalTime } from "@/lib/time/local-time";
import type { Calendar } from "../calendar";
import type { EnrolledChild } from "../children";
import type { Family } from "../families";
import type { GroupKey, House, LocationKey } from "../house";
import type { StaffKey, Team } from "../staff";
import type { Present } from "./plan";

export type HeldDay = { group: GroupKey; day: CareDay; present: Present[] };

const managers: Record<LocationKey, StaffKey> = { linde: "jolanda", kompas: "peter" };

async function heldSessions(team: Team, house: House, calendar: Calendar, daysBack: number) {
  const range = { from: calendar.day(-daysBack), to: calendar.today };
  const sessions: CareSession[] = [];
  for (const at of ["linde", "kompas"] as const)
    sessions.push(...(await careSessionsOfLocation(team[managers[at]].actor, house.locations[at], range)));
  return sessions.filter(isExpected);
}

const presentOf = (child: EnrolledChild, session: CareSession): Present => ({
  id: child.id,
  givenName: child.name.givenName,
  months: ageInMonths(child.birth, session.day),
  allergies: child.sketch.allergies ?? [],
  hasBirthday: child.birth.slice(5) === session.day.slice(5),
  from: asLocalTime(session.from),
  to: asLocalTime(session.to),
});

/**
 * The care that really took place, per group and day: not closed, not absent, on days that have begun. Always
 * in the order of the sketches, since ids differ from seed to seed.
 */
export async function heldDays(
  families: readonly Family[],
  team: Team,
  house: House,
  calendar: Calendar,
  daysBack: number,
): Promise<HeldDay[]> {
  const sessions = await heldSessions(team, house, calendar, daysBack);
  const groups = new Map(Object.entries(house.groups).map(([key, id]) => [id, key as GroupKey]));
  const held = new Map<string, HeldDay>();
  for (const child of families.flatMap((family) => family.children))
    for (const session of sessions.filter((one) => one.childId === child.id)) {
      const group = groups.get(session.groupId ?? "");
      if (!group) continue;
      const { day } = session;
      const entry = held.get(`${day} ${group}`) ?? { group, day, present: [] };
      entry.present.push(presentOf(child, session));
      held.set(`${day} ${group}`, entry);
    }
  return [...held].sort(([one], [other]) => one.localeCompare(other)).map(([, day]) => day);
}
