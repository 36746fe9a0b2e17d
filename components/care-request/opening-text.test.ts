import { expect, it } from "vitest";
import { asLocalTime } from "@/lib/time/local-time";
import { openingText, quarterHours } from "./opening-text";

const open = (weekday: number, from = "07:30", to = "18:30") => ({
  weekday,
  from: asLocalTime(from),
  to: asLocalTime(to),
});

it("names weekdays with the same times together", () => {
  const openings = [open(1), open(2), open(3, "07:30", "13:00"), open(5)];
  expect(openingText(openings, "nl")).toBe("ma t/m di 07.30 – 18.30, wo 07.30 – 13.00, vr 07.30 – 18.30");
  expect(openingText([open(1), open(2)], "en")).toBe("Mon to Tue 07:30 – 18:30");
});

it("offers every quarter of an hour from the first opening to the last closing", () => {
  expect(
    quarterHours([open(1, "07:30", "08:00"), open(2, "07:45", "08:15")], "nl").map((one) => one.label),
  ).toEqual(["07.30", "07.45", "08.00", "08.15"]);
  expect(quarterHours([], "nl")).toEqual([]);
});
