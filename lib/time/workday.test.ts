import { expect, it } from "vitest";
import { asCareDay } from "./care-day";
import { isWorkday, nextWorkday } from "./workday";

it.each([
  ["2026-11-26", "2026-11-27"],
  ["2026-11-27", "2026-11-30"],
  ["2026-11-28", "2026-11-30"],
  // Christmas on a Friday and a Saturday, then a weekend; New Year's Day on a Friday.
  ["2026-12-24", "2026-12-28"],
  ["2026-12-31", "2027-01-04"],
])("after %s the work goes on at %s", (day, next) => {
  expect(nextWorkday(asCareDay(day))).toBe(next);
});

it("works on Good Friday and Liberation Day, and not on Easter Monday", () => {
  expect(isWorkday(asCareDay("2027-03-26"))).toBe(true);
  expect(isWorkday(asCareDay("2027-05-05"))).toBe(true);
  expect(isWorkday(asCareDay("2027-03-29"))).toBe(false);
});
