import { describe, expect, it } from "vitest";
import { asCareDay } from "@/lib/time/care-day";
import { rosterWeek } from "./week";

const tuesday = asCareDay("2026-11-24");

describe("the week of the roster", () => {
  it.each([
    [undefined, "2026-11-23", null],
    ["", "2026-11-23", null],
    ["2026-12-31", "2026-12-28", null],
    [" 2026-11-29 ", "2026-11-23", null],
    ["2026-11-30", "2026-11-30", null],
    ["gisteren", "2026-11-23", "invalid_date"],
    ["2026-02-30", "2026-11-23", "invalid_date"],
    [["2026-11-30", "2026-12-07"], "2026-11-23", "invalid_date"],
    ["2026-09-27", "2026-11-23", "out_of_range"],
    ["2199-01-01", "2026-11-23", "out_of_range"],
  ])("%j", (wanted, monday, problem) =>
    expect(rosterWeek(wanted, tuesday)).toMatchObject({ from: monday, problem }),
  );

  it("has no week before the first one and none after the last one", () => {
    expect(rosterWeek("2026-09-28", tuesday)).toMatchObject({ previous: null, next: "2026-10-05" });
    expect(rosterWeek("2027-06-07", tuesday)).toMatchObject({ previous: "2027-05-31", next: null });
  });
});
