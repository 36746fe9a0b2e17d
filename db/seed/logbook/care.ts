import type { LocalTime } from "@/lib/time/local-time";
import { amounts, fruit, instead, lunches, snacks, vegetables } from "./meals";
import { tailOfNap } from "./notes";
import { about, batches, type GroupDay, isThere, later, type PlannedEntry, type Present } from "./plan";

type Meal = { at: LocalTime; what: string; course?: "lunch" | "snack"; children: readonly Present[] };

const insteadFor = (child: Present, course: Meal["course"]) => {
  const allergy = child.allergies.find((one) => instead[one]);
  return course && allergy ? instead[allergy]?.[course] : undefined;
};

/** At one table there are two answers: how most of them ate, and how the others did. */
function serve({ at, what, course, children }: Meal, { luck }: GroupDay): PlannedEntry[] {
  const eaters = children.filter((child) => isThere(child, at));
  const [most, others] = [luck.pick(amounts), luck.pick(amounts)];
  const served = (child: Present) =>
    `${luck.happens(0.7) ? most : others}|${insteadFor(child, course) ?? what}`;
  return batches(eaters, served).map(({ answer, childIds }) => {
    const [amount, dish = what] = answer.split("|");
    const details = { what: dish, amount: amount as (typeof amounts)[number] };
    return { at, childIds, content: { kind: "meal", details } };
  });
}

/** Fruit, lunch and something in the afternoon; the youngest get a vegetable mash at noon. */
export function meals(day: GroupDay): PlannedEntry[] {
  const { luck, present } = day;
  const eating = present.filter((child) => child.months >= 12);
  const tasting = present.filter((child) => child.months >= 6 && child.months < 12);
  return [
    ...serve({ at: about("09:45", luck), what: luck.pick(fruit), children: eating }, day),
    ...serve({ at: about("11:45", luck), what: luck.pick(lunches), course: "lunch", children: eating }, day),
    ...serve({ at: about("12:00", luck), what: luck.pick(vegetables), children: tasting }, day),
    ...serve({ at: about("15:30", luck), what: luck.pick(snacks), course: "snack", children: eating }, day),
  ];
}

const bottleRemarks = [
  "",
  "",
  "",
  "Rustig leeggedronken.",
  "Halverwege even gepauzeerd.",
  "Dronk erg gretig.",
];

export function bottles({ luck, present }: GroupDay): PlannedEntry[] {
  const drinking = present.filter((child) => child.months < 14);
  return drinking.flatMap((child) =>
    ["09:15", "11:30", "15:10"]
      .map((time) => about(time, luck, 15))
      .filter((at) => isThere(child, at) && luck.happens(0.85))
      .map((at): PlannedEntry => {
        const ml = luck.between(12, Math.min(22, 15 + child.months)) * 10;
        const content = child.months < 12 ? "formula" : "milk";
        const text = luck.pick(bottleRemarks);
        return { at, childIds: [child.id], content: { kind: "bottle", details: { ml, content }, text } };
      }),
  );
}

const nappyContents = ["wet", "wet", "wet", "stool", "dry"] as const;

export function nappies({ luck, present }: GroupDay): PlannedEntry[] {
  const inNappies = present.filter((child) => child.months < 28);
  return ["10:15", "12:25", "15:50"].flatMap((time) => {
    const at = about(time, luck);
    const changed = inNappies.filter((child) => isThere(child, at) && luck.happens(0.8));
    return batches(changed, () => luck.pick(nappyContents)).map(
      ({ answer, childIds }): PlannedEntry => ({
        at,
        childIds,
        content: { kind: "nappy", details: { content: answer } },
      }),
    );
  });
}

type Rest = { from: LocalTime; ends: readonly LocalTime[]; sleepers: readonly Present[] };

/** The group goes to bed at one time and wakes in two or three lots. */
const restOf = (
  time: string,
  minutes: readonly number[],
  sleepers: readonly Present[],
  { luck }: GroupDay,
): Rest => {
  const from = about(time, luck);
  return { from, ends: minutes.map((some) => later(from, some + 5 * luck.between(0, 3))), sleepers };
};

function napsOf({ from, ends, sleepers }: Rest, { luck }: GroupDay): PlannedEntry[] {
  const slept = (child: Present) => {
    const to = luck.pick(ends);
    return isThere(child, from) && isThere(child, to) ? `${to}|${luck.pick(tailOfNap)}` : null;
  };
  return batches(sleepers, slept).map(({ answer, childIds }) => {
    const [to = from, text] = answer.split("|");
    return { at: from, childIds, content: { kind: "sleep", details: { from, to }, text } };
  });
}

export function naps(day: GroupDay): PlannedEntry[] {
  const babies = day.present.filter((child) => child.months < 13);
  const sleepers = day.present.filter((child) => child.months < 36);
  return [
    ...napsOf(restOf("09:25", [35, 60], babies, day), day),
    ...napsOf(restOf("12:50", [65, 90, 115], sleepers, day), day),
  ];
}
