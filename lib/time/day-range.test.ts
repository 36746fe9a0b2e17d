import { describe, expect, it } from "vitest";
import { asCareDay } from "./care-day";
import {
  contains,
  type DayRange,
  isWeek,
  neighbourRange,
  overlaps,
  parseDayRange,
  weekRange,
} from "./day-range";

const range = (from: string, to: string): DayRange => ({ from: asCareDay(from), to: asCareDay(to) });
const fallback = range("2026-11-23", "2026-11-29");

describe("day ranges", () => {
  it("takes Monday up to Sunday as the week", () => {
    expect(weekRange(asCareDay("2026-11-29"))).toEqual(fallback);
  });

  it("knows a week from any other seven days", () => {
    expect(isWeek(fallback)).toBe(true);
    expect(isWeek(range("2026-11-24", "2026-11-30"))).toBe(false);
    expect(isWeek(range("2026-11-23", "2026-12-06"))).toBe(false);
  });

  it("finds the range of the same length beside it, also over a clock change", () => {
    expect(neighbourRange(fallback, "before")).toEqual(range("2026-11-16", "2026-11-22"));
    expect(neighbourRange(fallback, "after")).toEqual(range("2026-11-30", "2026-12-06"));
    expect(neighbourRange(range("2026-10-25", "2026-10-25"), "after")).toEqual(
      range("2026-10-26", "2026-10-26"),
    );
  });

  it.each([
    ["2026-11-01", "2026-11-22", false],
    ["2026-11-01", "2026-11-23", true],
    ["2026-11-29", "2026-12-31", true],
    ["2026-11-30", "2026-12-31", false],
    ["2026-01-01", "2026-12-31", true],
  ])("%s up to %s overlaps the week: %s", (from, to, expected) => {
    expect(overlaps(fallback, range(from, to))).toBe(expected);
    expect(overlaps(range(from, to), fallback)).toBe(expected);
  });

  it("contains both its ends", () => {
    const inside = ["2026-11-22", "2026-11-23", "2026-11-29", "2026-11-30"].map((day) =>
      contains(fallback, asCareDay(day)),
    );
    expect(inside).toEqual([false, true, true, false]);
  });
});

describe("parseDayRange", () => {
  it.each([
    [{}, null],
    [{ from: "", to: "" }, null],
    [{ from: "2026-02-30", to: "2026-03-05" }, "invalid_date"],
    [{ from: "2026-02-30" }, "invalid_date"],
    [{ from: "0001-01-01", to: "9999-12-31" }, "invalid_date"],
    [{ from: ["2026-11-01", "2026-11-02"], to: "2026-11-03" }, "invalid_date"],
    [{ from: 20261101 }, "invalid_date"],
    [{ from: "2026-11-02", to: "2026-11-01" }, "reversed"],
    [{ from: "2026-01-01", to: "2027-01-02" }, "too_long"],
  ])("answers %j with the fallback and %s", (input, problem) => {
    expect(parseDayRange(input, fallback)).toEqual({ range: fallback, problem });
  });

  it.each([
    [{ from: "2026-12-28" }, "2026-12-28", "2027-01-03", "missing_end"],
    [{ to: "2026-12-28", from: "" }, "2026-12-22", "2026-12-28", "missing_end"],
    [{ from: " 2026-11-02 ", to: "2026-11-02" }, "2026-11-02", "2026-11-02", null],
    [{ from: "2026-01-01", to: "2027-01-01" }, "2026-01-01", "2027-01-01", null],
  ])("reads %j as %s up to %s with problem %s", (input, from, to, problem) => {
    expect(parseDayRange(input, fallback)).toEqual({ range: range(from, to), problem });
  });

  it("counts both ends against the maximum and keeps to it when an end is missing", () => {
    const three = { from: "2026-11-02", to: "2026-11-04" };
    expect(parseDayRange(three, fallback, 3).problem).toBeNull();
    expect(parseDayRange(three, fallback, 2).problem).toBe("too_long");
    expect(parseDayRange({ from: "2026-11-02" }, fallback, 3).range).toEqual(range(three.from, three.to));
  });
});
