import { createHash } from "node:crypto";
import { orThrow } from "@/lib/act/outcome";
import { entryContent } from "@/lib/logbook/content";
import { writeLogEntry } from "@/lib/logbook/write-log-entry";
import type { CareDay } from "@/lib/time/care-day";
import { addMinutes, isBefore } from "@/lib/time/instant";
import { asLocalTime, type LocalTime } from "@/lib/time/local-time";
import { instantAt } from "@/lib/time/wall-clock";
import type { Calendar } from "../calendar";
import { marked } from "../canaries";
import type { Family } from "../families";
import type { GroupKey, House } from "../house";
import { forEachOf } from "../perform";
import { chance } from "../random";
import type { StaffKey, Team } from "../staff";
import { afternoons, type GroupAge, mornings, seasonTexts } from "./activities";
import { planDay } from "./day";
import { heldDays } from "./held";
import type { PlannedEntry } from "./plan";

const ageOf: Record<GroupKey, GroupAge> = {
  vlinders: "mixed",
  rupsjes: "babies",
  libellen: "toddlers",
  zeesterren: "mixed",
  walvissen: "toddlers",
};

/** Who works in each group, and so writes and takes photos there. */
export const writers: Record<GroupKey, readonly StaffKey[]> = {
  vlinders: ["noor", "noor", "anouk"],
  rupsjes: ["samira", "lieke"],
  libellen: ["femke", "mirjam"],
  zeesterren: ["esra", "wendy"],
  walvissen: ["tom"],
};

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

/** What is written about the children of one family only carries its mark in tests (canaries.ts). */
function markedEntry(entry: PlannedEntry, families: ReadonlyMap<string, string>): PlannedEntry {
  const [family, ...others] = new Set(entry.childIds.map((id) => families.get(id)));
  if (!family || others.length > 0) return entry;
  return { ...entry, content: { ...entry.content, text: marked(family, entry.content.text) } };
}

/** The logbook of every group, from so many days back up to this very moment. */
export async function writeLogbooks(
  families: readonly Family[],
  team: Team,
  house: House,
  calendar: Calendar,
  daysBack: number,
) {
  const familyOf = new Map(
    families.flatMap(({ key, children }) => children.map((child) => [child.id, key] as const)),
  );
  const days = await heldDays(families, team, house, calendar, daysBack);
  const turns = [...new Set(days.map(({ day }) => day))];
  const entries = days.flatMap(({ group, day, present }) => {
    const turn = turns.indexOf(day);
    const afternoon = inTurn(afternoons[ageOf[group]], group, turn);
    const groupDay = { day, present, luck: chance("logbook", group, day) };
    return planDay(groupDay, morningOf(group, day, turn), afternoon)
      .map((entry) => untilNow(entry, day, calendar))
      .filter((entry) => entry !== null)
      .map((entry, number) => ({ group, day, entry: markedEntry(entry, familyOf), number }));
  });
  await forEachOf(entries, ({ group, day, entry, number }) => write(team, group, day, entry, number));
}
