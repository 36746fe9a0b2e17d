import { expect, test } from "vitest";
import { addDays, asCareDay, type CareDay, today, weekday } from "@/lib/time/care-day";
import { now, onOurClock } from "@/lib/time/clock";
import { addMinutes } from "@/lib/time/instant";
import { publicHolidays } from "@/lib/time/public-holidays";
import { awkwardMoments } from "./awkward-moments.mjs";

const dayOf = (at = "") => asCareDay(at.slice(0, 10));
const isHoliday = (day: CareDay) => publicHolidays(Number(day.slice(0, 4))).some((one) => one.day === day);

test("every kind of day is among them, and none is past", async () => {
  const moments = await awkwardMoments();
  const days = Object.values(moments).map(dayOf);
  const machine = today(addMinutes(now(), -onOurClock(new Date(0)).getTime() / 60_000));
  expect(days.every((day) => day > machine)).toBe(true);
  const week = Object.values(moments).slice(0, 7).map(dayOf);
  expect(week.map(weekday)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  const closed = dayOf(moments["closing-day"]);
  expect([isHoliday(closed), weekday(closed) <= 5]).toEqual([true, true]);
  expect(moments["leap-day"]).toMatch(/-02-29T/);
  for (const [name, month] of [
    ["spring-forward", "03"],
    ["fall-back", "10"],
  ] as const) {
    const night = dayOf(moments[name]);
    expect([night.slice(5, 7), weekday(night), addDays(night, 7).slice(5, 7) > month]).toEqual([
      month,
      7,
      true,
    ]);
  }
});
