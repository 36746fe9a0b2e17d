import type { LocalTime } from "@/lib/time/local-time";
import { amounts, fruit, instead, lunches, snacks, vegetables } from "./meals";
import { tailOfNap } from "./notes";
import { about, batches, type GroupDay, isThere, later, type PlannedEntry, type Present } from "./plan";

type Meal = { at: LocalTime; what: string; course?: "lunch" | "snack"; children: readonly Present[] };

const insteadFor = (child: Present, course: Meal["course"]) => {
  const allergy = child.allergies.find((one) => instead[one]);
  return course && allergy ? instead[allergy]?.[course] : undefined;
};

function serve({ at, what, course, children }: Meal, { luck }: GroupDay): PlannedEntry[] {
  const eaters = children.filter((child) => isThere(child, at));
  const served = (child: Present) => `${luck.pick(amounts)}|${insteadFor(child, course) ?? what}`;
  return batches(eaters, served).map(({ answer, childIds }) => {
    const [amount = "all", dish = what] = answer.split("|");
    return {
      at,
      childIds,
      content: { kind: "meal", details: { what: dish, amount: amount as (typeof amounts)[number] } },
    };
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

type Nap = { child: Present; from: LocalTime; minutes: number };

const napsOf = (child: Present, { luck }: GroupDay): Nap[] => {
  if (child.months >= 36) return [];
  const noon = { child, from: about("12:50", luck), minutes: luck.between(14, 27) * 5 };
  if (child.months >= 13) return [noon];
  return [{ child, from: about("09:25", luck, 15), minutes: luck.between(7, 15) * 5 }, noon];
};

export function naps(day: GroupDay): PlannedEntry[] {
  return day.present
    .flatMap((child) => napsOf(child, day))
    .map((nap) => ({ ...nap, to: later(nap.from, nap.minutes) }))
    .filter(({ child, from, to }) => isThere(child, from) && isThere(child, to))
    .map(({ child, from, to }) => ({
      at: from,
      childIds: [child.id],
      content: { kind: "sleep", details: { from, to }, text: day.luck.pick(tailOfNap) },
    }));
}
