import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/time/care-day";
import type { Parity } from "@/lib/time/week-parity";
import {
  d,
  days,
  facts,
  longAgo,
  monday,
  open,
  pattern,
  placement,
  spanOf,
  t,
  timed,
  told,
} from "@/tests/support/planning-facts";
import { deriveCareSessions } from "./derive";

describe("the contract pattern", () => {
  it("gives every weekday its block, in the order of the week", () => {
    const patterns = [pattern(4, "morning"), pattern(1)];
    expect(told({ patterns }, monday, addDays(monday, 6))).toEqual([
      "11-23 07:45-18:30 full_day",
      "11-26 07:45-13:00 morning",
    ]);
  });

  it("keeps blocks that touch apart and counts blocks that overlap once", () => {
    expect(told({ patterns: [pattern(1, "afternoon"), pattern(1, "morning")] }, monday)).toEqual([
      "11-23 07:45-13:00 morning",
      "11-23 13:00-18:30 afternoon",
    ]);
    expect(told({ patterns: [pattern(1, "morning"), pattern(1)] }, monday)).toEqual([
      "11-23 07:45-18:30 full_day",
    ]);
  });

  it("knows free times, and names a part where they are exactly one", () => {
    expect(
      told(
        { patterns: [timed(1, "08:15", "16:00"), timed(2, "07:45", "13:00")] },
        monday,
        addDays(monday, 1),
      ),
    ).toEqual(["11-23 08:15-16:00 times", "11-24 07:45-13:00 morning"]);
  });

  it("holds from its first up to and including its last day", () => {
    const patterns = [1, 2, 3, 4, 5].map((weekday) =>
      pattern(weekday, "full_day", { startsOn: d("2026-11-24"), endsOn: d("2026-11-26") }),
    );
    expect(days({ patterns }, monday, addDays(monday, 6))).toEqual([
      "2026-11-24",
      "2026-11-25",
      "2026-11-26",
    ]);
  });

  it("keeps the hours of the contract when the location sells other parts", () => {
    const dayParts = [
      {
        locationId: "linde",
        code: "morning" as const,
        ...spanOf("morning"),
        startsOn: longAgo,
        endsOn: monday,
      },
      {
        locationId: "linde",
        code: "morning" as const,
        from: t("08:00"),
        to: t("12:30"),
        startsOn: addDays(monday, 1),
        endsOn: null,
      },
    ];
    const patterns = [pattern(1, "morning"), pattern(2, "morning")];
    expect(told({ patterns, dayParts }, monday, addDays(monday, 1))).toEqual([
      "11-23 07:45-13:00 morning",
      "11-24 07:45-13:00 times",
    ]);
  });

  it("gives nothing on a weekday the location is not open", () => {
    expect(told({ patterns: [pattern(6)] }, monday, addDays(monday, 6))).toEqual([]);
  });
});

describe("every second week", () => {
  const fortnightly = (parity: Parity) => [pattern(1, "full_day", { parity })];

  it("holds in the weeks of its parity", () => {
    expect(days({ patterns: fortnightly(1) }, d("2026-11-09"), d("2026-12-07"))).toEqual([
      "2026-11-16",
      "2026-11-30",
    ]);
    expect(days({ patterns: fortnightly(0) }, d("2026-11-09"), d("2026-12-07"))).toEqual([
      "2026-11-09",
      "2026-11-23",
      "2026-12-07",
    ]);
  });

  it("does not stumble over week 53 of 2026", () => {
    expect(days({ patterns: fortnightly(0) }, d("2026-12-14"), d("2027-01-24"))).toEqual([
      "2026-12-21",
      "2027-01-04",
      "2027-01-18",
    ]);
  });
});

describe("dates that are easily got wrong", () => {
  const patterns = [1, 2, 3, 4, 5, 6, 7].map((weekday) => pattern(weekday));
  const openings = [1, 2, 3, 4, 5, 6, 7].map((weekday) => open("linde", weekday));

  it.each([
    ["the night the clock goes forward", "2027-03-27", ["2027-03-27", "2027-03-28", "2027-03-29"]],
    ["the night the clock goes back", "2026-10-24", ["2026-10-24", "2026-10-25", "2026-10-26"]],
    ["29 February", "2028-02-28", ["2028-02-28", "2028-02-29", "2028-03-01"]],
    ["a year without it", "2027-02-28", ["2027-02-28", "2027-03-01", "2027-03-02"]],
    ["the end of the year", "2026-12-31", ["2026-12-31", "2027-01-01", "2027-01-02"]],
    ["Sunday to Monday", "2026-11-28", ["2026-11-28", "2026-11-29", "2026-11-30"]],
  ])("%s: every day once, at the same wall time", (_name, from, expected) => {
    const sessions = deriveCareSessions(facts({ patterns, openings }), {
      from: d(from),
      to: addDays(d(from), 2),
    });
    expect(sessions.map((one) => one.day)).toEqual(expected);
    expect(new Set(sessions.map((one) => `${one.from}-${one.to}`))).toEqual(new Set(["07:45-18:30"]));
  });

  it("gives nothing for a reversed range", () => {
    expect(days({ patterns, openings }, monday, addDays(monday, -1))).toEqual([]);
  });
});

describe("opening hours", () => {
  it("hold from a day on: a weekday that closes falls away, one that opens comes", () => {
    const until = { ...open("linde", 1), endsOn: d("2026-11-29") };
    const since = { ...open("linde", 6), startsOn: d("2026-11-30") };
    const given = { patterns: [pattern(1), pattern(6)], openings: [until, since] };
    expect(days(given, monday, addDays(monday, 13))).toEqual(["2026-11-23", "2026-12-05"]);
  });
});

describe("placement", () => {
  it("changes in the middle of a week, to another location with its own closures", () => {
    const placements = [
      placement({ endsOn: d("2026-11-24") }),
      placement({ groupId: "uilen", groupName: "Uilen", locationId: "beuk", startsOn: d("2026-11-25") }),
    ];
    const openings = ["linde", "beuk"].flatMap((locationId) =>
      [1, 2, 3, 4, 5].map((weekday) => open(locationId, weekday)),
    );
    const closures = [{ locationId: "beuk", day: d("2026-11-27"), name: "Studiedag" }];
    const sessions = deriveCareSessions(
      facts({ patterns: [pattern(2), pattern(3), pattern(5)], placements, openings, closures }),
      { from: monday, to: addDays(monday, 6) },
    );
    expect(sessions.map((one) => [one.groupName, one.locationId, one.status])).toEqual([
      ["Vlinders", "linde", "planned"],
      ["Uilen", "beuk", "planned"],
      ["Uilen", "beuk", "closed"],
    ]);
  });

  it("may be missing: the contract then says which location", () => {
    const [session] = deriveCareSessions(facts({ patterns: [pattern(1)], placements: [] }), {
      from: monday,
      to: monday,
    });
    expect(session).toMatchObject({ groupId: null, groupName: null, locationId: "linde" });
  });
});

it("sorts by day, begin and child", () => {
  const patterns = [
    pattern(1, "afternoon", { childId: "bram" }),
    pattern(2, "morning", { childId: "bram" }),
    pattern(1, "morning"),
    pattern(1, "morning", { childId: "bram" }),
  ];
  const sessions = deriveCareSessions(facts({ patterns }), { from: monday, to: addDays(monday, 1) });
  expect(sessions.map((one) => `${one.day} ${one.from} ${one.childId}`)).toEqual([
    "2026-11-23 07:45 bram",
    "2026-11-23 07:45 saar",
    "2026-11-23 13:00 bram",
    "2026-11-24 07:45 bram",
  ]);
});

it("goes by the placement of the weekday", () => {
  const places = [
    placement({ weekdays: [1, 2, 3, 4] }),
    placement({ groupId: "rupsen", groupName: "Rupsen", weekdays: [5] }),
  ];
  const patterns = [pattern(4), pattern(5), pattern(6)];
  const range = { from: monday, to: addDays(monday, 6) };
  const sessions = deriveCareSessions(facts({ patterns, placements: places }), range);
  expect(sessions.map(({ day, groupName }) => [day, groupName])).toEqual([
    [addDays(monday, 3), "Vlinders"],
    [addDays(monday, 4), "Rupsen"],
  ]);
});
