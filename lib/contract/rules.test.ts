import { describe, expect, it } from "vitest";
import { asCareDay } from "@/lib/time/care-day";
import { asLocalTime } from "@/lib/time/local-time";
import { blocksClash, datedRates, type TimedBlock, withinOpening } from "./rules";

const block = (
  weekday: number,
  from: string,
  to: string,
  periodWeeks: 1 | 2 = 1,
  anchor = "2026-11-24",
): TimedBlock => ({
  weekday,
  periodWeeks,
  anchor: asCareDay(anchor),
  from: asLocalTime(from),
  to: asLocalTime(to),
});

describe("rates", () => {
  it("each holds until the day before the next, the last without an end", () => {
    const rates = [
      { startsOn: asCareDay("2025-03-03"), centsPerHour: 1104 },
      { startsOn: asCareDay("2026-01-01"), centsPerHour: 1142 },
    ];
    expect(datedRates(rates)).toEqual([
      { startsOn: "2025-03-03", endsOn: "2025-12-31", centsPerHour: 1104 },
      { startsOn: "2026-01-01", endsOn: null, centsPerHour: 1142 },
    ]);
  });
});

describe("blocks of the agreed week", () => {
  it.each<[string, TimedBlock[], boolean]>([
    ["morning and afternoon touch", [block(1, "07:45", "13:00"), block(1, "13:00", "18:30")], false],
    ["a minute too much", [block(1, "07:45", "13:01"), block(1, "13:00", "18:30")], true],
    ["the same hours on another day", [block(1, "07:45", "13:00"), block(2, "07:45", "13:00")], false],
    ["the same block twice", [block(1, "07:45", "13:00"), block(1, "07:45", "13:00")], true],
    [
      "alternating weeks",
      [block(1, "07:45", "13:00", 2), block(1, "07:45", "18:30", 2, "2026-12-02")],
      false,
    ],
    ["the same weeks", [block(1, "07:45", "13:00", 2), block(1, "07:45", "18:30", 2, "2026-12-08")], true],
    ["every week over every second", [block(1, "07:45", "13:00"), block(1, "09:00", "10:00", 2)], true],
  ])("%s", (_case, blocks, clash) => {
    expect(blocksClash(blocks)).toBe(clash);
  });

  const hours = [1, 2].map((weekday) => ({ weekday, from: asLocalTime("07:30"), to: asLocalTime("18:30") }));
  it.each<[string, TimedBlock[], boolean]>([
    ["the whole opening day", [block(1, "07:30", "18:30")], true],
    ["too early", [block(1, "07:15", "12:00")], false],
    ["too late", [block(2, "12:00", "18:45")], false],
    ["on a day it is closed", [block(3, "08:00", "12:00")], false],
  ])("within opening hours: %s", (_case, blocks, within) => {
    expect(withinOpening(blocks, hours)).toBe(within);
  });
});
