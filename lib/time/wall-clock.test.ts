import { describe, expect, it } from "vitest";
import { asCareDay } from "./care-day";
import { asLocalTime } from "./local-time";
import { careDayOf, instantAt, localTimeOf } from "./wall-clock";

describe("wall clock in Amsterdam", () => {
  it.each([
    ["2026-01-15", "07:45", "2026-01-15T06:45:00.000Z"],
    ["2026-07-15", "07:45", "2026-07-15T05:45:00.000Z"],
    ["2026-03-29", "00:00", "2026-03-28T23:00:00.000Z"],
    ["2026-03-29", "01:59", "2026-03-29T00:59:00.000Z"],
    ["2026-03-29", "03:00", "2026-03-29T01:00:00.000Z"],
    ["2026-10-25", "01:59", "2026-10-24T23:59:00.000Z"],
    ["2026-10-25", "02:30", "2026-10-25T00:30:00.000Z"],
    ["2026-10-25", "03:00", "2026-10-25T02:00:00.000Z"],
    ["2027-03-28", "12:00", "2027-03-28T10:00:00.000Z"],
    ["2027-10-31", "12:00", "2027-10-31T11:00:00.000Z"],
  ])("%s %s is %s, and back", (day, time, expected) => {
    const instant = instantAt(asCareDay(day), asLocalTime(time));
    expect(instant.toISOString()).toBe(expected);
    expect(careDayOf(instant)).toBe(day);
    expect(localTimeOf(instant)).toBe(time);
  });

  it("takes a time skipped in March an hour later", () => {
    const instant = instantAt(asCareDay("2026-03-29"), asLocalTime("02:30"));
    expect(instant.toISOString()).toBe("2026-03-29T01:30:00.000Z");
    expect(localTimeOf(instant)).toBe("03:30");
  });

  it("shows the hour that comes twice in October twice", () => {
    expect(localTimeOf(new Date("2026-10-25T00:30:00Z"))).toBe("02:30");
    expect(localTimeOf(new Date("2026-10-25T01:30:00Z"))).toBe("02:30");
  });

  it("is the same however often and in whatever order it is asked", () => {
    const start = Date.parse("2026-03-28T22:58:00Z");
    const moments = Array.from(
      { length: 9000 },
      (_, index) => new Date(start + ((index * 7919) % 9000) * 20_000),
    );
    const shown = moments.map((one) => `${careDayOf(one)} ${localTimeOf(one)}`);
    const format = new Intl.DateTimeFormat("sv", {
      timeZone: "Europe/Amsterdam",
      dateStyle: "short",
      timeStyle: "short",
    });
    expect(shown).toEqual(moments.map((one) => format.format(one)));
    expect(moments.slice(0, 50).map((one) => `${careDayOf(one)} ${localTimeOf(one)}`)).toEqual(
      shown.slice(0, 50),
    );
  });

  it("shows moments before 1970 as well", () => {
    expect(localTimeOf(new Date("1969-12-31T23:30:30Z"))).toBe("00:30");
    expect(careDayOf(new Date("1969-12-31T22:59:59Z"))).toBe("1969-12-31");
  });

  it("drops seconds", () => {
    expect(localTimeOf(new Date("2026-11-23T06:45:59.999Z"))).toBe("07:45");
  });
});
