import { expect, it } from "vitest";
import { asCareDay } from "./care-day";
import { whenOf } from "./when";

const day = asCareDay("2026-11-24");

it.each([
  ["2026-11-25", null, "later"],
  ["2026-11-24", null, "now"],
  ["2026-11-01", "2026-11-24", "now"],
  ["2026-11-01", "2026-11-23", "past"],
] as const)("from %s to %s is %s", (startsOn, endsOn, when) => {
  expect(whenOf(day, { startsOn: asCareDay(startsOn), endsOn: endsOn && asCareDay(endsOn) })).toBe(when);
});
