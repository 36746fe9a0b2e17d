import { describe, expect, it } from "vitest";
import { addMinutes, instant, isBefore } from "@/lib/time/instant";
import { delaySeconds, letterTurn, nextTryFrom } from "./throttle-rules";

const noon = instant("2026-11-24T12:00:00.000Z");
if (!noon) throw new Error("no instant");
const at = (minutes: number) => addMinutes(noon, minutes);

describe("the delay after wrong tries", () => {
  it("lets a person mistype twice and then grows", () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => delaySeconds(n, 10))).toEqual([
      0, 0, 0, 2, 4, 8, 16, 32, 64, 128,
    ]);
  });
  it("starts later where more people share the limit, and stays bounded", () => {
    expect([8, 9, 10, 29].map((n) => delaySeconds(n, 30))).toEqual([0, 2, 4, 128]);
  });
});

describe("the sliding window", () => {
  const limit = { most: 10, windowMinutes: 15 };
  it("is open for a first try", () => {
    expect(nextTryFrom({ failures: [], ...limit })).toBeNull();
  });
  it("waits for the delay below the limit", () => {
    expect(nextTryFrom({ failures: [at(0), at(1), at(2)], ...limit })).toEqual(addMinutes(at(2), 2 / 60));
  });
  it("waits until the tenth last try has left the window", () => {
    const failures = Array.from({ length: 10 }, (_, place) => at(place));
    expect(nextTryFrom({ failures, ...limit })).toEqual(at(15));
  });
  it("never lets more than ten through in any quarter of an hour", () => {
    const let_through: Date[] = [];
    for (let second = 0; second < 3 * 3600; second += 1) {
      const moment = at(second / 60);
      const failures = let_through.filter((one) => isBefore(at(second / 60 - 15), one));
      const from = nextTryFrom({ failures, ...limit });
      if (!from || !isBefore(moment, from)) let_through.push(moment);
    }
    const busiest = let_through.map(
      (start) =>
        let_through.filter((one) => !isBefore(one, start) && isBefore(one, addMinutes(start, 15))).length,
    );
    expect(Math.max(...busiest)).toBeLessThanOrEqual(10);
  });
});

describe("the turn of a letter", () => {
  const turn = (ofAccount: Date[], ofAsker: Date[] = []) => letterTurn({ ofAccount, ofAsker, now: at(30) });
  it("is at once for the first three, then ten minutes after the last", () => {
    expect(turn([])).toEqual(at(30));
    expect(turn([at(28), at(29)])).toEqual(at(30));
    expect(turn([at(27), at(28), at(29)])).toEqual(at(39));
    expect(turn([at(1), at(2), at(3)])).toEqual(at(30));
  });
  it("does not wait for letters that are still to come: strangers could push it off for ever", () => {
    expect(turn([at(27), at(28), at(29), at(39), at(49)])).toEqual(at(39));
  });
  it("comes after the hour for who asked for twenty, and never later than that", () => {
    const many = Array.from({ length: 40 }, (_, place) => at(10 + place / 4));
    expect(turn([], many.slice(0, 19))).toEqual(at(30));
    expect(turn([], many)).toEqual(at(15 + 60));
  });
});
