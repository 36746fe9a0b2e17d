import { describe, expect, it } from "vitest";
import { asCareDay } from "@/lib/time/care-day";
import { closedDaysOf } from "./closed-days";

const placement = (locationId: string, startsOn: string, endsOn: string | null = null) => ({
  childId: "saar",
  groupId: "vlinders",
  groupName: "Vlinders",
  locationId,
  weekdays: null,
  startsOn: asCareDay(startsOn),
  endsOn: endsOn ? asCareDay(endsOn) : null,
});
const closure = (day: string, name: string, locationId: string | null = null) => ({
  day: asCareDay(day),
  name,
  locationId,
});

describe("the closing days of a child", () => {
  const placements = [placement("linde", "2026-01-01", "2026-06-30"), placement("kompas", "2026-07-01")];

  it.each([
    ["for everybody", [closure("2026-12-25", "Eerste kerstdag")], ["Eerste kerstdag"]],
    ["at its location", [closure("2026-08-03", "Studiedag", "kompas")], ["Studiedag"]],
    ["not at a location it left", [closure("2026-08-03", "Studiedag", "linde")], []],
    ["at the location where it was that day", [closure("2026-03-02", "Studiedag", "linde")], ["Studiedag"]],
    [
      "once a day, by the location's own name, whichever comes first",
      [
        closure("2026-12-24", "Kerst"),
        closure("2026-12-24", "Verbouwing", "kompas"),
        closure("2026-12-24", "Kerst"),
      ],
      ["Verbouwing"],
    ],
    [
      "in the order of the year",
      [closure("2026-12-25", "Kerst"), closure("2026-04-27", "Koningsdag")],
      ["Koningsdag", "Kerst"],
    ],
  ])("%s", (_when, closures, names) => {
    expect(closedDaysOf({ closures, groupClosures: [], placements }).map((one) => one.name)).toEqual(names);
  });

  it("without a place are those of all locations", () => {
    const closures = [closure("2026-12-25", "Kerst"), closure("2026-12-28", "Verbouwing", "linde")];
    expect(closedDaysOf({ closures, groupClosures: [], placements: [] }).map((one) => one.name)).toEqual([
      "Kerst",
    ]);
  });

  it("are those of its group as well, after what closes the location and only while it is in that group", () => {
    const short = (day: string) => ({
      ...{ childId: "saar", groupId: "vlinders", day: asCareDay(day), reason: "Ziekte" },
    });
    const groupClosures = [short("2026-08-04"), short("2026-08-03"), short("2025-08-04")];
    const closures = [closure("2026-08-03", "Studiedag", "kompas")];
    expect(closedDaysOf({ closures, groupClosures, placements }).map((one) => one.name)).toEqual([
      "Studiedag",
      "Ziekte",
    ]);
  });
});
