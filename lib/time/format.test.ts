import { describe, expect, it } from "vitest";
import { asCareDay } from "./care-day";
import {
  type DayStyle,
  formatDay,
  formatDayRange,
  formatInstant,
  formatRelativeDay,
  formatTime,
  formatTimeSpan,
} from "./format";
import { asLocalTime } from "./local-time";

const monday = asCareDay("2026-11-23");

it.each([
  ["2026-11-23", "2026-11-29", "23 – 29 november 2026"],
  ["2026-11-30", "2026-12-06", "30 november – 6 december 2026"],
  ["2026-12-28", "2027-01-03", "28 december 2026 – 3 januari 2027"],
  ["2026-11-23", "2026-11-23", "23 november 2026"],
])("%s up to %s: %s", (from, to, expected) => {
  expect(formatDayRange({ from: asCareDay(from), to: asCareDay(to) }, "nl")).toBe(expected);
});

describe("formatDay", () => {
  it.each<[DayStyle, string, string]>([
    ["full", "maandag 23 november 2026", "Monday 23 November 2026"],
    ["long", "23 november 2026", "23 November 2026"],
    ["short", "23 nov", "23 Nov"],
    ["weekdayShort", "ma", "Mon"],
    ["weekdayLong", "maandag", "Monday"],
    ["dayNumber", "23", "23"],
    ["month", "november 2026", "November 2026"],
  ])("%s: %s / %s", (style, dutch, english) => {
    expect(formatDay(monday, "nl", style)).toBe(dutch);
    expect(formatDay(monday, "en", style)).toBe(english);
  });

  it("writes single digits without a zero and Dutch months without a point", () => {
    expect(formatDay(asCareDay("2026-03-01"), "nl", "short")).toBe("1 mrt");
    expect(formatDay(asCareDay("2026-03-01"), "nl", "dayNumber")).toBe("1");
    expect(formatDay(asCareDay("2026-05-31"), "nl", "short")).toBe("31 mei");
  });
});

describe("times", () => {
  it("has a point in Dutch and a colon in English", () => {
    expect(formatTime(asLocalTime("07:45"), "nl")).toBe("07.45");
    expect(formatTime(asLocalTime("07:45"), "en")).toBe("07:45");
    const day = { from: asLocalTime("07:45"), to: asLocalTime("18:30") };
    expect(formatTimeSpan(day, "nl")).toBe("07.45 – 18.30");
    expect(formatTimeSpan(day, "en")).toBe("07:45 – 18:30");
  });

  it("shows a moment as Amsterdam sees it", () => {
    const moment = new Date("2026-12-31T23:05:00Z");
    expect(formatInstant(moment, "nl")).toBe("1 januari 2027 om 00.05");
    expect(formatInstant(moment, "en")).toBe("1 January 2027 at 00:05");
  });
});

describe("formatRelativeDay", () => {
  it.each([
    ["2026-11-22", "gisteren", "yesterday"],
    ["2026-11-23", "vandaag", "today"],
    ["2026-11-24", "morgen", "tomorrow"],
    ["2026-11-25", "wo 25 nov", "Wed 25 Nov"],
    ["2026-11-21", "za 21 nov", "Sat 21 Nov"],
    ["2027-01-04", "ma 4 jan 2027", "Mon 4 Jan 2027"],
  ])("%s reads %s / %s", (day, dutch, english) => {
    expect(formatRelativeDay(asCareDay(day), monday, "nl")).toBe(dutch);
    expect(formatRelativeDay(asCareDay(day), monday, "en")).toBe(english);
  });

  it("says tomorrow across the end of the year", () => {
    expect(formatRelativeDay(asCareDay("2027-01-01"), asCareDay("2026-12-31"), "nl")).toBe("morgen");
  });
});
