import { describe, expect, it } from "vitest";
import { decimal, exact, plus, roundHalfAway, times } from "./exact";

describe("exact fractions", () => {
  it.each([
    ["0.4", 0],
    ["0.5", 1],
    ["-0.5", -1],
    ["-0.4", 0],
    ["1.5", 2],
    ["2.5", 3],
    ["-2.5", -3],
    ["2.499999999999", 2],
    ["0", 0],
    ["-0.0", 0],
    ["007", 7],
  ])("rounds %s to %i", (text, expected) => {
    expect(roundHalfAway(decimal(text))).toBe(expected);
  });

  it("keeps what floating point loses", () => {
    expect(roundHalfAway(times(decimal("1.005"), exact(100)))).toBe(101);
    expect(roundHalfAway(times(exact(1, 3), exact(3)))).toBe(1);
    expect(roundHalfAway(times(plus(decimal("0.1"), decimal("0.2")), exact(10)))).toBe(3);
    expect(roundHalfAway(plus(exact(1, 6), exact(1, 3)))).toBe(1);
  });

  it("moves a sign below the line to above it", () => {
    expect(exact(1, -2)).toEqual(exact(-1, 2));
  });

  it.each(["", "1,5", "1.", ".5", "1e3", " 1", "NaN", "1234567890123456"])(
    "refuses %j as a decimal",
    (text) => {
      expect(() => decimal(text)).toThrow(RangeError);
    },
  );

  it("refuses fractions, zero below the line and numbers beyond exact counting", () => {
    expect(() => exact(1.5)).toThrow(RangeError);
    expect(() => exact(1, 0)).toThrow(RangeError);
    expect(() => roundHalfAway(exact(2n ** 53n))).toThrow(RangeError);
  });
});
