import { expect, test } from "vitest";
import { asCareDay } from "@/lib/time/care-day";
import { addMinutes, minutesBetween } from "@/lib/time/instant";
import { asLocalTime } from "@/lib/time/local-time";
import { instantAt } from "@/lib/time/wall-clock";
import { clockAt } from "./clock.mjs";

/** The machine's, whatever this run takes for the present. */
const machine = () => new Date(performance.timeOrigin + performance.now());

test.each([
  ["2128-02-29T09:00", "2128-02-29", "09:00"],
  ["2128-03-28T02:30", "2128-03-28", "03:30"],
  ["2128-10-31T02:30", "2128-10-31", "02:30"],
])("a run at %s stands there from now on", async (at, day, time) => {
  const { CLOCK_SHIFT_SECONDS } = await clockAt(at);
  const shown = addMinutes(machine(), Number(CLOCK_SHIFT_SECONDS) / 60);
  expect(Math.abs(minutesBetween(instantAt(asCareDay(day), asLocalTime(time)), shown))).toBeLessThanOrEqual(
    1,
  );
});

test("without a moment the clock is the machine's", async () => {
  expect(await clockAt()).toEqual({});
});

test("what is no moment, or past, is refused in a line", async () => {
  for (const text of ["tomorrow", "2128-02-30T09:00"])
    await expect(clockAt(text)).rejects.toThrow(`${text} is no moment`);
  await expect(clockAt("2020-01-01T09:00")).rejects.toThrow("is past");
});
