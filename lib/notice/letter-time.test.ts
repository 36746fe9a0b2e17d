import { expect, it } from "vitest";
import { joinedLetterTime, mayJoin, nextSummary } from "./letter-time";

const at = (time: string) => new Date(`2026-11-27T${time}:00Z`);

it.each([
  ["10:00", "10:00", true],
  ["10:00", "10:10", true],
  ["10:00", "10:11", false],
  // Told in another order than it happened.
  ["10:10", "10:00", true],
  ["10:11", "10:00", false],
])("a letter from %s on takes in what happened at %s: %s", (first, other, joins) => {
  expect(mayJoin(at(first), at(other))).toBe(joins);
});

it.each([
  ["10:00", "10:08", "10:08"],
  ["10:00", "10:15", "10:10"],
])("a letter from %s on that would wait until %s leaves at %s", (first, own, leaves) => {
  expect(joinedLetterTime(at(first), at(own))).toEqual(at(leaves));
});

it.each([
  ["16:59", "2026-11-27", "2026-11-27T17:00:00Z"],
  ["17:00", "2026-11-28", "2026-11-28T17:00:00Z"],
])("what is told at %s UTC goes into the summary of %s", (now, day, runAt) => {
  expect(nextSummary(at(now))).toEqual({ day, runAt: new Date(runAt) });
});
