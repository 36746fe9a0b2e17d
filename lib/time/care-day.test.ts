import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  ageInMonths,
  ageInYears,
  asCareDay,
  careDay,
  daysBetween,
  daysIn,
  endOfMonth,
  endOfWeek,
  isoWeek,
  startOfMonth,
  startOfWeek,
  today,
  weekday,
} from "./care-day";

const d = asCareDay;

describe("careDay", () => {
  it.each(["2026-11-23", "2028-02-29", "2000-02-29", "1900-01-01", "2199-12-31"])("accepts %s", (text) => {
    expect(careDay(text)).toBe(text);
  });

  it.each([
    "",
    "2026-02-30",
    "2026-02-29",
    "2100-02-29",
    "2026-04-31",
    "2026-13-01",
    "2026-00-10",
    "2026-01-00",
    "1899-12-31",
    "2200-01-01",
    "0001-01-01",
    "2026-1-1",
    "20261123",
    "23-11-2026",
    " 2026-11-23",
    "2026-11-23\n",
    "2026-11-23T00:00",
    "+002026-11-23",
    "٢٠٢٦-11-23",
  ])("refuses %j", (text) => {
    expect(careDay(text)).toBeNull();
    expect(() => asCareDay(text)).toThrow(RangeError);
  });
});

describe("today", () => {
  it.each([
    ["2026-11-22T22:59:59Z", "2026-11-22"],
    ["2026-11-22T23:00:00Z", "2026-11-23"],
    ["2026-06-30T21:59:59Z", "2026-06-30"],
    ["2026-06-30T22:00:00Z", "2026-07-01"],
    ["2026-12-31T23:00:00Z", "2027-01-01"],
  ])("at %s it is %s in Amsterdam", (moment, expected) => {
    expect(today(new Date(moment))).toBe(expected);
  });
});

describe("counting days and months", () => {
  it.each([
    ["2026-03-28", 1, "2026-03-29"],
    ["2026-03-29", 1, "2026-03-30"],
    ["2026-10-25", 1, "2026-10-26"],
    ["2028-02-28", 1, "2028-02-29"],
    ["2027-01-01", -1, "2026-12-31"],
    ["2026-11-23", 0, "2026-11-23"],
  ])("%s plus %i days is %s", (day, days, expected) => {
    expect(addDays(d(day), days)).toBe(expected);
    expect(daysBetween(d(day), d(expected))).toBe(days);
  });

  it.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2028-01-31", 1, "2028-02-29"],
    ["2028-02-29", 12, "2029-02-28"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-12-15", 1, "2027-01-15"],
  ])("%s plus %i months is %s", (day, months, expected) => {
    expect(addMonths(d(day), months)).toBe(expected);
  });

  it("lists every day with both ends, none for a reversed range", () => {
    expect(daysIn({ from: d("2026-12-31"), to: d("2027-01-02") })).toEqual([
      "2026-12-31",
      "2027-01-01",
      "2027-01-02",
    ]);
    expect(daysIn({ from: d("2026-11-23"), to: d("2026-11-23") })).toEqual(["2026-11-23"]);
    expect(daysIn({ from: d("2026-11-23"), to: d("2026-11-21") })).toEqual([]);
  });

  it("knows the ends of a month", () => {
    expect(startOfMonth(d("2028-02-15"))).toBe("2028-02-01");
    expect(endOfMonth(d("2028-02-15"))).toBe("2028-02-29");
    expect(endOfMonth(d("2026-02-28"))).toBe("2026-02-28");
    expect(endOfMonth(d("2026-12-01"))).toBe("2026-12-31");
  });
});

describe("weeks", () => {
  it.each([
    ["2026-11-23", 1, "2026-11-23", "2026-11-29"],
    ["2026-11-29", 7, "2026-11-23", "2026-11-29"],
    ["2027-01-01", 5, "2026-12-28", "2027-01-03"],
    ["2026-03-29", 7, "2026-03-23", "2026-03-29"],
  ])("%s is weekday %i of %s up to %s", (day, number, monday, sunday) => {
    expect(weekday(d(day))).toBe(number);
    expect(startOfWeek(d(day))).toBe(monday);
    expect(endOfWeek(d(day))).toBe(sunday);
  });

  it.each([
    ["2025-12-29", 2026, 1],
    ["2026-01-01", 2026, 1],
    ["2026-01-04", 2026, 1],
    ["2026-01-05", 2026, 2],
    ["2026-12-28", 2026, 53],
    ["2027-01-03", 2026, 53],
    ["2027-01-04", 2027, 1],
    ["2024-12-30", 2025, 1],
    ["2023-01-01", 2022, 52],
  ])("%s lies in %i week %i", (day, year, week) => {
    expect(isoWeek(d(day))).toEqual({ year, week });
  });
});

describe("ages", () => {
  it.each([
    ["2022-11-23", "2026-11-22", 3, 47],
    ["2022-11-23", "2026-11-23", 4, 48],
    ["2024-02-29", "2025-02-28", 0, 11],
    ["2024-02-29", "2025-03-01", 1, 12],
    ["2024-02-29", "2028-02-29", 4, 48],
    ["2026-01-31", "2026-02-28", 0, 0],
    ["2026-01-31", "2026-03-01", 0, 1],
    ["2026-11-23", "2026-11-23", 0, 0],
    ["2026-11-24", "2026-11-23", -1, -1],
  ])("born %s is on %s %i years or %i months old", (birth, on, years, months) => {
    expect(ageInYears(d(birth), d(on))).toBe(years);
    expect(ageInMonths(d(birth), d(on))).toBe(months);
  });
});

describe("counting by day number", () => {
  it("agrees with Temporal over the three centuries that can be read, back and forth", () => {
    for (let step = 0; step < 300 * 365; step += 89) {
      const date = Temporal.PlainDate.from("1900-01-01").add({ days: step });
      const day = asCareDay(date.toString());
      expect(weekday(day)).toBe(date.dayOfWeek);
      expect(addDays(day, -500)).toBe(date.subtract({ days: 500 }).toString());
      expect(daysBetween(asCareDay("1970-01-01"), day)).toBe(
        Temporal.PlainDate.from("1970-01-01").until(date).days,
      );
    }
  });
});
