import { describe, expect, it } from "vitest";
import { asCareDay } from "@/lib/time/care-day";
import { daysWanted, holidaysOf, wouldOpen } from "./closing-days";

const d = asCareDay;

describe("the holidays of a year", () => {
  it.each([
    [2025, "Koningsdag", "2025-04-26"],
    [2026, "Koningsdag", "2026-04-27"],
    [2026, "Tweede paasdag", "2026-04-06"],
    [2026, "Bevrijdingsdag", "2026-05-05"],
    [2027, "Dag na Hemelvaart", "2027-05-07"],
    [2027, "Tweede pinksterdag", "2027-05-17"],
    [2016, "Bevrijdingsdag, Hemelvaartsdag", "2016-05-05"],
  ])("%i: %s is %s", (year, name, day) => {
    expect(holidaysOf(year)).toContainEqual({ day, name });
  });

  it("stand in the order of the year, each day once", () => {
    for (const year of [2016, 2025, 2026, 2027]) {
      const days = holidaysOf(year).map(({ day }) => day);
      expect(days).toEqual([...new Set(days)].sort());
    }
  });
});

describe("the days somebody wants closed", () => {
  const none = { holiday: [], startsOn: null, endsOn: null, name: "" };

  it("are what was ticked by its own name, and the range by the given one", () => {
    const wanted = daysWanted({
      ...none,
      holiday: [d("2026-12-25")],
      startsOn: d("2026-12-24"),
      endsOn: d("2026-12-26"),
      name: "Kerstvakantie",
    });
    expect(wanted).toEqual([
      { day: "2026-12-25", name: "Eerste kerstdag" },
      { day: "2026-12-24", name: "Kerstvakantie" },
      { day: "2026-12-26", name: "Kerstvakantie" },
    ]);
  });

  it("are one day without an end, and no tick that is no holiday", () => {
    expect(daysWanted({ ...none, startsOn: d("2027-02-01"), name: "Studiedag" })).toHaveLength(1);
    expect(daysWanted({ ...none, holiday: [d("2026-12-03")] })).toEqual([]);
  });
});

describe("a location that would open", () => {
  const monday = { locationId: "linde", weekday: 1, startsOn: d("2026-01-05"), endsOn: d("2026-06-30") };
  it.each([
    ["on its weekday", "linde", "2026-06-29", true],
    ["on another weekday", "linde", "2026-06-30", false],
    ["after these hours ended", "linde", "2026-07-06", false],
    ["elsewhere", "beuk", "2026-06-29", false],
    ["any of them", null, "2026-06-29", true],
  ])("%s", (_, place, day, expected) => {
    expect(wouldOpen([monday], place, d(day))).toBe(expected);
  });
});
