import { describe, expect, it } from "vitest";
import { asCareDay } from "@/lib/time/care-day";
import { ageBandOf, ageGroupOf, countByAge, nobody } from "./age-band";

const day = asCareDay("2026-11-23");

describe("ageGroupOf", () => {
  it.each([
    ["2027-01-01", "zero"],
    ["2025-11-24", "zero"],
    ["2025-11-23", "one"],
    ["2024-11-24", "one"],
    ["2024-11-23", "two"],
    ["2023-11-24", "two"],
    ["2023-11-23", "three"],
    ["2022-11-23", "three"],
    ["2022-11-01", "three"],
  ])("born %s counts as %s", (birth, expected) => {
    expect(ageGroupOf(asCareDay(birth), day)).toBe(expected);
  });
});

it("counts a group and leaves the empty count as it is", () => {
  const births = ["2026-01-01", "2026-06-30", "2024-01-15", "2022-11-22"].map(asCareDay);
  expect(countByAge(births, day)).toEqual({ zero: 2, one: 0, two: 1, three: 1 });
  expect(countByAge([], day)).toEqual(nobody);
  expect(nobody).toEqual({ zero: 0, one: 0, two: 0, three: 0 });
});

describe("ageBandOf", () => {
  it.each([
    [{}, null],
    [{ zero: 2 }, "0"],
    [{ three: 1 }, "3"],
    [{ zero: 1, one: 1 }, "0-1"],
    [{ zero: 1, three: 1 }, "0-3"],
    [{ one: 1, two: 4, three: 1 }, "1-3"],
    [{ two: 1, three: 1 }, "2-3"],
  ])("of %j is %s", (present, band) => {
    expect(ageBandOf({ ...nobody, ...present })).toBe(band);
  });
});
