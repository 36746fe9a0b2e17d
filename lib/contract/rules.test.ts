import { describe, expect, it } from "vitest";
import { asLocalTime } from "@/lib/time/local-time";
import type { Parity } from "@/lib/time/week-parity";
import { blocksClash, type TimedBlock, withinOpening } from "./rules";

const block = (weekday: number, from: string, to: string, parity: Parity | null = null): TimedBlock => ({
  weekday,
  parity,
  from: asLocalTime(from),
  to: asLocalTime(to),
});

describe("blocks of the agreed week", () => {
  it.each<[string, TimedBlock[], boolean]>([
    ["morning and afternoon touch", [block(1, "07:45", "13:00"), block(1, "13:00", "18:30")], false],
    ["a minute too much", [block(1, "07:45", "13:01"), block(1, "13:00", "18:30")], true],
    ["the same hours on another day", [block(1, "07:45", "13:00"), block(2, "07:45", "13:00")], false],
    ["the same block twice", [block(1, "07:45", "13:00"), block(1, "07:45", "13:00")], true],
    ["alternating weeks", [block(1, "07:45", "13:00", 0), block(1, "07:45", "18:30", 1)], false],
    ["the same weeks", [block(1, "07:45", "13:00", 0), block(1, "07:45", "18:30", 0)], true],
    ["every week over every second", [block(1, "07:45", "13:00"), block(1, "09:00", "10:00", 1)], true],
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
