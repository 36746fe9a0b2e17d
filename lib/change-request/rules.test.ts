import { describe, expect, it } from "vitest";
import { asCareDay } from "@/lib/time/care-day";
import { changesBetween, holdsAlready, overtaken, refusalOfDay } from "./rules";

const today = asCareDay("2026-11-24");

describe("what a change is", () => {
  it.each([
    [{ city: "Eindhoven" }, { city: "Eindhoven" }, []],
    [{ city: "Eindhoven" }, { city: "Best" }, [{ field: "city", before: "Eindhoven", after: "Best" }]],
    [{}, { school: "De Boom" }, [{ field: "school", before: "", after: "De Boom" }]],
    [{ school: "De Boom" }, { school: "" }, [{ field: "school", before: "De Boom", after: "" }]],
    [{ school: "De Boom", city: "Best" }, { city: "Best" }, []],
  ])("%j → %j", (current, wanted, expected) => expect(changesBetween(current, wanted)).toEqual(expected));
});

describe("the day it holds from", () => {
  it.each([
    [null, null],
    ["2026-11-24", null],
    ["2026-11-23", "dayInPast"],
    ["2027-11-25", null],
    ["2027-11-26", "tooFarAhead"],
  ])("%s → %s", (day, expected) => expect(refusalOfDay(day ? asCareDay(day) : null, today)).toBe(expected));
  it("holds at once without a day, and on the day itself", () => {
    expect(holdsAlready(null, today)).toBe(true);
    expect(holdsAlready(today, today)).toBe(true);
    expect(holdsAlready(asCareDay("2026-11-25"), today)).toBe(false);
  });
});

it("knows what was changed by somebody else meanwhile", () => {
  const asked = [{ field: "city" as const, before: "Eindhoven", after: "Best" }];
  expect(overtaken(asked, { city: "Eindhoven" })).toEqual([]);
  expect(overtaken(asked, { city: "Son" })).toEqual(["city"]);
  expect(overtaken(asked, { city: "Best" })).toEqual([]);
});
