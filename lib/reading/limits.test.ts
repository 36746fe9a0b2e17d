import { describe, expect, it } from "vitest";
import { type Counts, delayFor, isNews, readingKinds, readingLimits, worstExcess } from "./limits";

const counts = (change: Partial<Counts> = {}): Counts => ({
  children: { hour: 0, day: 0 },
  photos: { hour: 0, day: 0 },
  papers: { hour: 0, day: 0 },
  ...change,
});

describe("worstExcess", () => {
  it.each(Object.keys(readingLimits) as (keyof typeof readingLimits)[])(
    "leaves a %s alone at the limit",
    (role) => {
      const roles = role === "parent" ? [] : [role];
      for (const kind of readingKinds) {
        const { hour, day } = readingLimits[role][kind];
        // Somebody who works here is a parent too as far as this goes.
        const wide = Math.max(hour, readingLimits.parent[kind].hour);
        const wideDay = Math.max(day, readingLimits.parent[kind].day);
        expect(worstExcess(counts({ [kind]: { hour: wide, day: wideDay } }), roles)).toBeNull();
        expect(worstExcess(counts({ [kind]: { hour: wide + 1, day: 0 } }), roles)).toMatchObject({
          limit: wide,
        });
        expect(worstExcess(counts({ [kind]: { hour: 0, day: wideDay + 1 } }), roles)).toMatchObject({
          limit: wideDay,
          minutes: 1440,
        });
      }
    },
  );

  it("goes by the widest role and tells the worst", () => {
    const some = counts({ children: { hour: 50, day: 50 } });
    expect(worstExcess(some, ["carer"])).toMatchObject({ opened: 50, limit: 40, minutes: 60, percent: 125 });
    expect(worstExcess(some, ["carer", "manager"])).toBeNull();
  });
});

it("keeps back longer with each half of the limit, and never for ever", () => {
  expect([100, 149, 150, 200, 250, 300, 900].map(delayFor)).toEqual([500, 500, 1000, 2000, 4000, 8000, 8000]);
});

it("is news at first and when it went on by half", () => {
  expect([isNews(101, null), isNews(149, 100), isNews(150, 100)]).toEqual([true, false, true]);
});
