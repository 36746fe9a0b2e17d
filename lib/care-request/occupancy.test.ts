import { expect, it } from "vitest";
import { asCareDay } from "@/lib/time/care-day";
import { asLocalTime, type TimeSpan } from "@/lib/time/local-time";
import { occupancyOf } from "./occupancy";

const day = asCareDay("2026-12-02");
const span = (from: string, to: string): TimeSpan => ({ from: asLocalTime(from), to: asLocalTime(to) });
const morning = span("07:45", "13:00");
const afternoon = span("13:00", "18:30");
const twoYears = asCareDay("2024-05-20");
const many = (count: number, when: TimeSpan) =>
  Array.from({ length: count }, () => ({ birth: twoYears, spans: [when] }));

it("counts the asked-for time only: who leaves at one makes room for who comes at one", () => {
  const others = [...many(8, morning), ...many(4, afternoon)];
  expect(
    occupancyOf(others, { birth: twoYears, span: afternoon }, { places: 8, careType: "daycare" }, day),
  ).toEqual({
    without: { children: 4, staff: 1 },
    with: { children: 5, staff: 1 },
    places: 8,
    full: false,
    allowed: true,
  });
  expect(
    occupancyOf(others, { birth: twoYears, span: morning }, { places: 8, careType: "daycare" }, day),
  ).toEqual({
    without: { children: 8, staff: 1 },
    with: { children: 9, staff: 2 },
    places: 8,
    full: true,
    allowed: true,
  });
});

it("says when the law does not allow the group at all", () => {
  const others = many(16, morning);
  const asked = { birth: twoYears, span: morning };
  const daycare = occupancyOf(others, asked, { places: 16, careType: "daycare" }, day);
  expect(daycare).toMatchObject({ with: { children: 17, staff: null }, allowed: false });
  const afterSchool = occupancyOf(others, asked, { places: 20, careType: "after_school" }, day);
  expect(afterSchool).toMatchObject({ full: false, allowed: true });
});

it("starts from an empty group", () =>
  expect(
    occupancyOf([], { birth: twoYears, span: morning }, { places: 8, careType: "daycare" }, day),
  ).toMatchObject({
    without: { children: 0, staff: 0 },
    with: { children: 1, staff: 1 },
  }));
