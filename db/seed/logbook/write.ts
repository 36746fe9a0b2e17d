import { createHash } from "node:crypto";
import { orThrow } from "@/lib/action/outcome";
import { entryContent } from "@/lib/logbook/content";
import { writeLogEntry } from "@/lib/logbook/write-log-entry";
import { type CareSession, isExpected } from "@/lib/planning/care-session";
import { careSessionsOfLocation } from "@/lib/planning/queries";
import { ageInMonths, type CareDay } from "@/lib/time/care-day";
import { addMinutes, isBefore } from "@/lib/time/instant";
import { asLocalTime, type LocalTime } from "@/lib/time/local-time";
import { instantAt } from "@/lib/time/wall-clock";
import type { Calendar } from "../calendar";
import type { Family } from "../families";
import type { GroupKey, House, LocationKey } from "../house";
import { forEachOf } from "../perform";
import { chance } from "../random";
import type { StaffKey, Team } from "../staff";
import { afternoons, type GroupAge, mornings, seasonTexts } from "./activities";
import { planDay } from "./day";
import type { PlannedEntry, Present } from "./plan";

const daysBack = 55;

const ageOf: Record<GroupKey, GroupAge> = {
  vlinders: "mixed",
  rupsjes: "babies",
  libellen: "toddlers",
  zeesterren: "mixed",
  walvissen: "toddlers",
};

const writers: Record<GroupKey, readonly StaffKey[]> = {
  vlinders: ["noor", "noor", "anouk"],
  rupsjes: ["samira", "lieke"],
  libellen: ["femke", "mirjam"],
  zeesterren: ["esra", "wendy"],
  walvissen: ["tom"],
};

type GroupDaySessions = { group: GroupKey; day: CareDay; sessions: CareSession[] };

/** The care that really took place: not closed, not absent, on days that have begun. */
async function heldSessions(team: Team, house: House, calendar: Calendar): Promise<GroupDaySessions[]> {
  const range = { from: calendar.day(-daysBack), to: calendar.today };
  const managers: Record<LocationKey, StaffKey> = { linde: "jolanda", kompas: "peter" };
  const found = new Map<string, GroupDaySessions>();
  for (const at of ["linde", "kompas"] as const) {
    const manager = team[managers[at]].actor;
    const sessions = await careSessionsOfLocation(manager, house.locations[at], range);
    for (const session of sessions.filter(isExpected)) {
      const group = (Object.keys(house.groups) as GroupKey[]).find(
        (key) => house.groups[key] === session.groupId,
      );
      if (!group) continue;
      const key = `${group} ${session.day}`;
      const entry = found.get(key) ?? { group, day: session.day, sessions: [] };
      entry.sessions.push(session);
      found.set(key, entry);
    }
  }
  return [...found.values()].sort((one, other) => one.day.localeCompare(other.day));
}

function presentOf(families: readonly Family[]) {
  const children = new Map(families.flatMap((family) => family.children).map((child) => [child.id, child]));
  return (session: CareSession): Present[] => {
    const child = children.get(session.childId);
    if (!child) return [];
    return [
      {
        id: child.id,
        givenName: child.name.givenName,
        months: ageInMonths(child.birth, session.day),
        allergies: child.sketch.allergies ?? [],
        hasBirthday: child.birth.slice(5) === session.day.slice(5),
        from: asLocalTime(session.from),
        to: asLocalTime(session.to),
      },
    ];
  };
}

/** Each group goes through its list in an order of its own, so that a text returns after weeks at the earliest. */
function inTurn(texts: readonly string[], group: GroupKey, turn: number): string {
  const luck = chance("order", group);
  const order = texts
    .map((text) => ({ text, place: luck.next() }))
    .sort((one, other) => one.place - other.place);
  return order[turn % order.length]?.text ?? "";
}

/** Every third day of a group belongs to the season, each group starting on a day of its own. */
function morningOf(group: GroupKey, day: CareDay, turn: number): string {
  const season = seasonTexts(day);
  const shifted = turn + group.length;
  if (season.length > 0 && shifted % 3 === 0) return inTurn(season, group, shifted / 3);
  return inTurn(mornings[ageOf[group]], group, turn);
}

const batchIdOf = (...parts: readonly string[]) =>
  createHash("sha256")
    .update(parts.join("\0"))
    .digest("hex")
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, "$1-$2-4$3-8$4-$5");

/** A nap that is still going on stays open. */
function untilNow(entry: PlannedEntry, day: CareDay, calendar: Calendar): PlannedEntry | null {
  const passed = (time: LocalTime) => isBefore(instantAt(day, time), calendar.now);
  if (!passed(entry.at)) return null;
  const { content } = entry;
  if (content.kind !== "sleep" || !content.details.to || passed(asLocalTime(content.details.to)))
    return entry;
  return { ...entry, content: { ...content, details: { ...content.details, to: null } } };
}

async function write(team: Team, group: GroupKey, day: CareDay, entry: PlannedEntry, number: number) {
  const luck = chance("writer", group, day, String(number));
  const { actor } = team[luck.pick(writers[group])];
  const content = entryContent.parse(entry.content);
  const end = content.kind === "sleep" && content.details.to ? content.details.to : entry.at;
  const batchId = batchIdOf("log", group, day, String(number));
  const input = { batchId, childIds: entry.childIds, day, at: entry.at, content };
  orThrow(await writeLogEntry(actor, input, addMinutes(instantAt(day, end), 2)));
}

/** Eight weeks of logbook for every group, up to this very moment. */
export async function writeLogbooks(
  families: readonly Family[],
  team: Team,
  house: House,
  calendar: Calendar,
) {
  const present = presentOf(families);
  const days = await heldSessions(team, house, calendar);
  const turns = [...new Set(days.map(({ day }) => day))];
  const entries = days.flatMap(({ group, day, sessions }) => {
    const turn = turns.indexOf(day);
    const groupDay = { day, present: sessions.flatMap(present), luck: chance("logbook", group, day) };
    const afternoon = inTurn(afternoons[ageOf[group]], group, turn);
    return planDay(groupDay, morningOf(group, day, turn), afternoon)
      .map((entry) => untilNow(entry, day, calendar))
      .filter((entry) => entry !== null)
      .map((entry, number) => ({ group, day, entry, number }));
  });
  await forEachOf(entries, ({ group, day, entry, number }) => write(team, group, day, entry, number));
  return entries.length;
}
