import { expect, it } from "vitest";
import { asCareDay } from "@/lib/time/care-day";
import { earliestRise } from "./announcement";

it.each([
  ["2026-11-28", "2027-01-01"],
  ["2026-11-01", "2027-01-01"],
  ["2026-11-30", "2027-01-01"],
  ["2026-12-01", "2027-02-01"],
  ["2027-01-31", "2027-03-01"],
  ["2028-02-29", "2028-04-01"],
])("a rate told on %s begins on %s at the earliest", (told, begins) => {
  expect(earliestRise(asCareDay(told))).toBe(begins);
});
