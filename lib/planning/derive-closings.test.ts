import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/time/care-day";
import { absence, monday, pattern, placement, t, told } from "@/tests/support/planning-facts";

describe("a group that cannot receive a child", () => {
  const groupClosures = [{ childId: "saar", groupId: "vlinders", day: monday, reason: "Ziekte" }];

  it("closes the care of that child in that group on that day, and nothing else", () => {
    const patterns = [
      pattern(1, "morning"),
      pattern(2, "morning"),
      pattern(1, "morning", { childId: "bram" }),
    ];
    const placements = [placement(), placement({ childId: "bram" })];
    expect(told({ patterns, placements, groupClosures }, monday, addDays(monday, 1))).toEqual([
      "11-23 07:45-13:00 morning",
      "11-23 07:45-13:00 morning closed Ziekte",
      "11-24 07:45-13:00 morning",
    ]);
  });

  it("closes nothing for a child that goes to another group by then, and comes after what closes the house", () => {
    const patterns = [pattern(1, "morning")];
    const elsewhere = [placement({ groupId: "rupsen" })];
    expect(told({ patterns, placements: elsewhere, groupClosures }, monday)).toEqual([
      "11-23 07:45-13:00 morning",
    ]);
    const closures = [{ locationId: null, day: monday, name: "Storm" }];
    expect(told({ patterns, groupClosures, closures }, monday)).toEqual([
      "11-23 07:45-13:00 morning closed Storm",
    ]);
  });
});

describe("a location that closes early", () => {
  const early = (from: string, locationId: string | null = "linde") => ({
    ...{ locationId, day: monday, name: "Pakjesavond", from: t(from) },
  });

  it("closes what goes on until later from that time, and leaves what has ended", () => {
    const patterns = [pattern(1, "morning"), pattern(1, "afternoon")];
    expect(told({ patterns, closures: [early("16:30")] }, monday)).toEqual([
      "11-23 07:45-13:00 morning",
      "11-23 13:00-16:30 times",
      "11-23 16:30-18:30 times closed Pakjesavond",
    ]);
    expect(told({ patterns: [pattern(1, "afternoon")], closures: [early("12:00")] }, monday)).toEqual([
      "11-23 13:00-18:30 afternoon closed Pakjesavond",
    ]);
    expect(told({ patterns, closures: [early("16:30", "kompas")] }, monday)).toHaveLength(2);
  });

  it("goes by the first of two, after a whole closing, and cuts what is absent as well", () => {
    const patterns = [pattern(1, "afternoon")];
    const closures = [early("17:00", null), early("16:30")];
    const absences = [absence(monday)];
    expect(told({ patterns, closures, absences }, monday)).toEqual([
      "11-23 13:00-16:30 times absent",
      "11-23 16:30-18:30 times closed Pakjesavond",
    ]);
    const storm = { locationId: null, day: monday, name: "Storm" };
    expect(told({ patterns, closures: [...closures, storm] }, monday)).toEqual([
      "11-23 13:00-18:30 afternoon closed Storm",
    ]);
  });
});
