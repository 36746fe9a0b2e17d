import { expect, test } from "vitest";
import { daysBetween, weekday } from "./care-day";
import { schoolHolidayKey, schoolHolidayOf, schoolHolidays } from "./school-holidays";
import { schoolRegions } from "./school-regions";

const SATURDAY = 6;
const SUNDAY = 7;
const weeks = { autumn: 1, christmas: 2, spring: 1, may: 1, summer: 6 };

test("every holiday runs from a Saturday to a Sunday and lasts as many weeks as the law gives it", () => {
  for (const { from, to, season } of schoolHolidays) {
    expect([from, weekday(from)]).toEqual([from, SATURDAY]);
    expect([to, weekday(to)]).toEqual([to, SUNDAY]);
    expect([from, daysBetween(from, to) + 1]).toEqual([from, weeks[season] * 7 + 2]);
  }
});

test("of one region no two overlap, and each school year has five", () => {
  for (const region of schoolRegions) {
    const own = schoolHolidays.filter((holiday) => holiday.region === region);
    expect(own).toHaveLength(15);
    own.slice(1).forEach((holiday, index) => {
      expect(holiday.from > (own[index]?.to ?? "")).toBe(true);
    });
  }
});

test.each([
  ["south-2028-summer", "2028-07-22", "2028-09-03"],
  ["middle-2026-christmas", "2026-12-19", "2027-01-03"],
  ["north-2028-autumn", "2028-10-14", "2028-10-22"],
])("%s is found by the name a form gives it", (key, from, to) => {
  const holiday = schoolHolidayOf(key);
  expect(holiday).toMatchObject({ from, to });
  expect(holiday && schoolHolidayKey(holiday)).toBe(key);
});

test("a name that is none is not found", () => {
  expect(schoolHolidayOf("west-2027-summer")).toBeUndefined();
});
