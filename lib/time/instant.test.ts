import { describe, expect, it } from "vitest";
import { addDaysTo, addMinutes, instant, isBefore, minutesBetween } from "./instant";

const noon = new Date("2026-11-23T12:00:00.000Z");

describe("instants", () => {
  it("moves by minutes and by spans of 24 hours, also across a clock change", () => {
    expect(addMinutes(noon, -90).toISOString()).toBe("2026-11-23T10:30:00.000Z");
    expect(addDaysTo(new Date("2026-10-24T12:00:00Z"), 1).toISOString()).toBe("2026-10-25T12:00:00.000Z");
    expect(noon.toISOString()).toBe("2026-11-23T12:00:00.000Z");
  });

  it("compares strictly", () => {
    expect(isBefore(noon, addMinutes(noon, 1))).toBe(true);
    expect(isBefore(noon, noon)).toBe(false);
  });

  it("counts whole minutes, rounded down", () => {
    expect(minutesBetween(noon, new Date("2026-11-23T12:01:59Z"))).toBe(1);
    expect(minutesBetween(noon, new Date("2026-11-23T11:59:59Z"))).toBe(-1);
  });

  it.each(["", "yesterday", "2026-11-23", "2026-11-23T12:00:00Z", "2026-02-30T12:00:00.000Z"])(
    "refuses %j as text of a moment",
    (text) => expect(instant(text)).toBeNull(),
  );

  it("reads back what toISOString wrote", () => {
    expect(instant(noon.toISOString())).toEqual(noon);
  });
});
