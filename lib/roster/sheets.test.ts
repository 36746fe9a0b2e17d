import { describe, expect, it } from "vitest";
import type { CareSession } from "@/lib/planning/care-session";
import type { LocationCalendar } from "@/lib/planning/location-calendar";
import { asCareDay } from "@/lib/time/care-day";
import { asLocalTime } from "@/lib/time/local-time";
import { type RosterFacts, rosterSheets } from "./sheets";
import type { RosterChild, RosterGroup } from "./view";

const monday = asCareDay("2026-11-23");
const range = { from: monday, to: asCareDay("2026-11-29") };
const t = asLocalTime;
const longAgo = asCareDay("2020-01-06");
const part = (code: "morning" | "afternoon" | "full_day", from: string, to: string) => ({
  locationId: "loc",
  code,
  from: t(from),
  to: t(to),
  startsOn: longAgo,
  endsOn: null,
});
const calendar: LocationCalendar = {
  openings: [1, 2, 3, 4, 5].map((weekday) => ({
    locationId: "loc",
    weekday,
    from: t("07:45"),
    to: t("18:30"),
    startsOn: asCareDay("2020-01-06"),
    endsOn: null,
  })),
  closures: [{ locationId: null, day: asCareDay("2026-11-27"), name: "Studiedag" }],
  dayParts: [
    part("morning", "07:45", "13:00"),
    part("full_day", "07:45", "18:30"),
    part("afternoon", "13:00", "18:30"),
  ],
  policies: [],
};
const vlinders: RosterGroup = {
  id: "v",
  name: "Vlinders",
  careType: "daycare",
  sizes: [{ startsOn: longAgo, places: 12 }],
};
const kid = (id: string, birthDate = "2024-05-20"): RosterChild => ({
  id,
  name: id,
  birthDate: asCareDay(birthDate),
});
const session = (childId: string, rest: Partial<CareSession> = {}): CareSession => ({
  childId,
  day: monday,
  from: t("07:45"),
  to: t("18:30"),
  dayPart: "full_day",
  groupId: "v",
  groupName: "Vlinders",
  locationId: "loc",
  origin: "contract",
  status: "planned",
  closureName: null,
  absenceId: null,
  requestId: null,
  ...rest,
});
const morning = { to: t("13:00"), dayPart: "morning" } as const;
const afternoon = { from: t("13:00"), dayPart: "afternoon" } as const;

function sheetOf(sessions: CareSession[], children: RosterChild[], more: Partial<RosterFacts> = {}) {
  const [sheet] = rosterSheets({ range, calendar, groups: [vlinders], sessions, children, ...more });
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

describe("a group's week", () => {
  it("has the days the location is open, and another on which somebody comes", () => {
    expect(sheetOf([], []).days.map((one) => one.day.slice(8))).toEqual(["23", "24", "25", "26", "27"]);
    const saturday = session("saar", { day: asCareDay("2026-11-28"), origin: "extra" });
    expect(sheetOf([saturday], [kid("saar")]).days.at(-1)?.day).toBe("2026-11-28");
  });

  it("does not count who leaves at one together with who comes at one", () => {
    const [first] = sheetOf(
      [session("a", morning), session("b", afternoon), session("c")],
      [kid("a"), kid("b"), kid("c")],
    ).days;
    expect(first?.parts.map((one) => [one.code, one.planned])).toEqual([
      ["morning", 2],
      ["afternoon", 2],
    ]);
  });

  it("keeps who is away on the sheet and out of the counts", () => {
    const sheet = sheetOf([session("a", { status: "sick" }), session("b")], [kid("a"), kid("b")]);
    expect(sheet.rows.map((row) => row.cells[0]?.length)).toEqual([1, 1]);
    expect(sheet.days[0]?.parts[0]?.planned).toBe(1);
  });

  it("names a closure and needs nobody then", () => {
    const friday = asCareDay("2026-11-27");
    const closed = session("a", { day: friday, status: "closed", closureName: "Studiedag" });
    expect(sheetOf([closed], [kid("a")]).days.at(-1)).toMatchObject({
      closure: "Studiedag",
      staff: { kind: "nobody" },
    });
  });

  it("asks staff for the busiest moment, and says when a composition is not allowed", () => {
    const babies = ["a", "b", "c", "d"].map((name) => kid(name, "2026-03-01"));
    const four = babies.map((one) => session(one.id, one.id === "d" ? afternoon : {}));
    expect(sheetOf(four, babies).days[0]?.staff).toMatchObject({
      kind: "group",
      required: 2,
      at: { from: "13:00" },
    });
    const many = Array.from({ length: 17 }, (_, number) => kid(`kind ${number}`));
    expect(
      sheetOf(
        many.map((one) => session(one.id)),
        many,
      ).days[0]?.staff,
    ).toMatchObject({ kind: "refused", reason: "group_too_large" });
  });

  it("counts after-school care over all groups of the location", () => {
    const groups: RosterGroup[] = ["x", "y"].map((id) => ({
      id,
      name: id,
      careType: "after_school",
      sizes: [{ startsOn: longAgo, places: 30 }],
    }));
    const children = Array.from({ length: 15 }, (_, number) => kid(`kind ${number}`, "2020-05-01"));
    const sessions = children.map((one, number) => session(one.id, { groupId: number < 5 ? "x" : "y" }));
    const sheets = rosterSheets({ range, calendar, groups, sessions, children });
    for (const sheet of sheets)
      expect(sheet.days[0]?.staff).toEqual({ kind: "location", atLeast: 2, atMost: 2 });
  });

  it("tells which birthdays change how a child counts", () => {
    const children = [
      kid("een", "2025-11-26"),
      kid("vijf", "2021-11-26"),
      kid("volgende week", "2025-11-30"),
    ];
    const sheet = sheetOf(
      children.map((one) => session(one.id)),
      children,
    );
    expect(sheet.rows.map((row) => [row.id, row.birthday?.turns ?? null])).toEqual([
      ["een", 1],
      ["vijf", null],
      ["volgende week", null],
    ]);
  });

  it("counts over the opening hours where no day parts are sold", () => {
    const plain = { ...calendar, dayParts: [] };
    expect(sheetOf([session("a")], [kid("a")], { calendar: plain }).days[0]?.parts).toEqual([
      { code: null, from: "07:45", to: "18:30", planned: 1 },
    ]);
  });

  it("leaves out children whose name is out of reach", () =>
    expect(sheetOf([session("a"), session("b")], [kid("a")]).rows.map((row) => row.id)).toEqual(["a"]));
});
