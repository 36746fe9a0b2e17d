import { fromMinutes, minutesOf } from "@/lib/time/local-time";
import { bottles, meals, nappies, naps } from "./care";
import { type AgeBand, arrival, birthdayNote, notes } from "./notes";
import { about, type GroupDay, isThere, later, type PlannedEntry, type Present } from "./plan";

const bandOf = (child: Present): AgeBand => {
  if (child.months < 13) return "baby";
  return child.months < 31 ? "toddler" : "preschooler";
};

function moods({ luck, present }: GroupDay): PlannedEntry[] {
  return present
    .filter(() => luck.happens(0.25))
    .map((child) => {
      const { mood, text } = luck.pick(arrival);
      const at = later(child.from, luck.between(3, 8) * 5);
      return { at, childIds: [child.id], content: { kind: "mood", details: { mood }, text } };
    });
}

/** A word about one child, shortly before it is collected. */
function remarks({ luck, present }: GroupDay): PlannedEntry[] {
  return present
    .filter((child) => child.hasBirthday || luck.happens(0.3))
    .map((child) => {
      const sentence = child.hasBirthday ? birthdayNote : luck.pick(notes[bandOf(child)]);
      const at = fromMinutes(minutesOf(child.to) - luck.between(5, 12) * 5);
      const text = sentence.replaceAll("{naam}", child.givenName);
      return { at, childIds: [child.id], content: { kind: "note", text } };
    });
}

function temperatures({ luck, present }: GroupDay): PlannedEntry[] {
  const at = about("14:45", luck);
  return present
    .filter((child) => isThere(child, at) && luck.happens(0.02))
    .map((child) => {
      const tenths = luck.between(372, 384);
      const text =
        tenths >= 380
          ? "Hangerig na het slapen. We hebben u gebeld."
          : "Voelde warm aan, verder vrolijk. We houden het in de gaten.";
      return { at, childIds: [child.id], content: { kind: "temperature", details: { tenths }, text } };
    });
}

const together = (at: ReturnType<typeof about>, text: string, { present }: GroupDay): PlannedEntry[] => {
  const childIds = present.filter((child) => isThere(child, at)).map((child) => child.id);
  return childIds.length > 0 ? [{ at, childIds, content: { kind: "activity", text } }] : [];
};

/** Everything carers write down about a group on one day, in the order of the clock. */
export function planDay(day: GroupDay, morning: string, afternoon: string): PlannedEntry[] {
  const { luck } = day;
  const entries = [
    ...moods(day),
    ...bottles(day),
    ...meals(day),
    ...nappies(day),
    ...naps(day),
    ...together(about("10:35", luck), morning, day),
    ...together(about("16:10", luck), afternoon, day),
    ...temperatures(day),
    ...remarks(day),
  ];
  return entries.sort((one, other) => minutesOf(one.at) - minutesOf(other.at));
}
