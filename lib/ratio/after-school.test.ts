import { describe, expect, it } from "vitest";
import { asCareDay } from "@/lib/time/care-day";
import { countSchoolAge, requiredStaffAfterSchool } from "./after-school";

describe("requiredStaffAfterSchool", () => {
  it.each([
    [0, 0, 0, 0],
    [1, 0, 1, 1],
    [10, 0, 1, 1],
    [11, 0, 1, 2],
    [12, 0, 2, 2],
    [0, 12, 1, 1],
    [0, 13, 1, 2],
    [0, 24, 2, 2],
    [0, 60, 5, 5],
    [20, 0, 2, 2],
    [45, 0, 5, 5],
    [20, 12, 3, 3],
    [10, 1, 1, 2],
    [1, 13, 1, 2],
    [1, 14, 2, 2],
  ])("%i of 4 to 6 and %i of 7 and older need from %i to %i", (fourToSix, sevenUp, atLeast, atMost) => {
    expect(requiredStaffAfterSchool({ fourToSix, sevenUp })).toEqual({ atLeast, atMost });
  });

  it.each([-1, 0.5, Number.NaN])("throws on %d children", (sevenUp) => {
    expect(() => requiredStaffAfterSchool({ fourToSix: 0, sevenUp })).toThrow(RangeError);
  });

  it("never lets the readings differ by more than one, nor cross", () => {
    for (let fourToSix = 0; fourToSix <= 100; fourToSix += 1) {
      for (let sevenUp = 0; sevenUp <= 100; sevenUp += 1) {
        const { atLeast, atMost } = requiredStaffAfterSchool({ fourToSix, sevenUp });
        expect([0, 1]).toContain(atMost - atLeast);
      }
    }
  });
});

it("counts a child with the older ones from its seventh birthday", () => {
  const births = ["2019-11-23", "2019-11-24", "2022-11-23", "2015-01-01"].map(asCareDay);
  expect(countSchoolAge(births, asCareDay("2026-11-23"))).toEqual({ fourToSix: 2, sevenUp: 2 });
});
