import { describe, expect, it } from "vitest";
import { asCareDay } from "@/lib/time/care-day";
import { asLocalTime } from "@/lib/time/local-time";
import type { CareSession } from "./care-session";
import { byDay, byWeek, upcomingDays } from "./view";

const d = asCareDay;
const session = (day: string, from = "07:45", to = "18:30"): CareSession => ({
  childId: "saar",
  day: d(day),
  from: asLocalTime(from),
  to: asLocalTime(to),
  dayPart: null,
  groupId: "vlinders",
  groupName: "Vlinders",
  locationId: "linde",
  origin: "contract",
  status: "planned",
  closureName: null,
  absenceId: null,
  requestId: null,
});

it("takes sessions a day at a time", () => {
  const sessions = [
    session("2026-11-23", "07:45", "13:00"),
    session("2026-11-23", "13:00"),
    session("2026-11-26"),
  ];
  expect(byDay(sessions).map((one) => [one.day, one.sessions.length])).toEqual([
    ["2026-11-23", 2],
    ["2026-11-26", 1],
  ]);
  expect(byDay([])).toEqual([]);
});

describe("weeks", () => {
  it("are whole, Monday to Friday, and know which days were asked for", () => {
    const weeks = byWeek([session("2026-12-31")], { from: d("2026-12-30"), to: d("2027-01-05") });
    expect(
      weeks.map((week) => [week.number, week.days.map((day) => (day.inRange ? day.sessions.length : "-"))]),
    ).toEqual([
      [53, ["-", "-", 0, 1, 0]],
      [1, [0, 0, "-", "-", "-"]],
    ]);
  });

  it("have a weekend when there is something in it", () => {
    const [week] = byWeek([session("2026-11-28")], { from: d("2026-11-23"), to: d("2026-11-29") });
    expect(week?.days.map((day) => day.day)).toContain("2026-11-29");
    expect(week?.days).toHaveLength(7);
  });
});

describe("upcoming days", () => {
  const sessions = [
    session("2026-11-23"),
    session("2026-11-24", "07:45", "13:00"),
    session("2026-11-24", "13:00", "18:30"),
    session("2026-11-26"),
    session("2026-11-30"),
  ];
  const at = (day: string, time: string) => ({ day: d(day), time: asLocalTime(time) });

  it.each([
    ["before today's care", at("2026-11-24", "06:00"), ["2026-11-24", "2026-11-26", "2026-11-30"], 2],
    ["while it lasts", at("2026-11-24", "12:59"), ["2026-11-24", "2026-11-26", "2026-11-30"], 2],
    ["after its first part", at("2026-11-24", "13:00"), ["2026-11-24", "2026-11-26", "2026-11-30"], 1],
    ["after all of it", at("2026-11-24", "18:30"), ["2026-11-26", "2026-11-30"], 1],
    ["after everything", at("2026-12-01", "00:00"), [], undefined],
  ])("%s", (_name, moment, days, sessionsOnFirst) => {
    const upcoming = upcomingDays(sessions, moment, 6);
    expect(upcoming.map((one) => one.day)).toEqual(days);
    expect(upcoming[0]?.sessions.length).toBe(sessionsOnFirst);
  });

  it("are as many as there is room for", () => {
    expect(upcomingDays(sessions, at("2026-11-01", "00:00"), 2).map((one) => one.day)).toEqual([
      "2026-11-23",
      "2026-11-24",
    ]);
  });
});
