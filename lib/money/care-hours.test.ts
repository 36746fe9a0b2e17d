import { describe, expect, it } from "vitest";
import { amountForHours, amountForMinutes, formatHours, monthlyHours } from "./care-hours";
import { cents, shareOf } from "./cents";
import { decimal, exact, times } from "./exact";

describe("amount of a contract", () => {
  it.each([
    ["one day of 10.5 hours", 630, 55084],
    ["two days", 1260, 110168],
    ["a Friday of 7 hours", 420, 36723],
    ["no care", 0, 0],
  ])("%s a week, 52.2 weeks at EUR 12.06", (_name, minutes, amount) => {
    expect(amountForHours(monthlyHours(minutes, "52.2"), cents(1206))).toBe(amount);
  });

  it("would differ by cents with hours rounded first", () => {
    expect(amountForHours(decimal("45.68"), cents(1206))).toBe(55090);
  });

  it.each([
    [315, "52", "22,75"],
    [330, "52", "23,83"],
    [645, "52", "46,58"],
    [645, "49", "43,9"],
    [645, "40.00", "35,83"],
    [3225, "52", "232,92"],
  ])("%i minutes a week, %s weeks: %s hours a month", (minutes, weeks, hours) => {
    expect(formatHours(monthlyHours(minutes, weeks), "nl")).toBe(hours);
  });
});

describe("amount for minutes", () => {
  it.each([
    [330, 1206, 6633],
    [1, 1206, 20],
    [1, 1230, 21],
    [-330, 1206, -6633],
    [0, 1206, 0],
  ])("%i minutes at %i cents an hour is %i", (minutes, rate, amount) => {
    expect(amountForMinutes(minutes, cents(rate))).toBe(amount);
  });

  it("takes a fraction of minutes", () => {
    expect(amountForMinutes(exact(5481, 2), cents(1206))).toBe(55084);
  });
});

describe("worked cases of the childcare allowance, 2026", () => {
  it.each([
    ["A", "93.17", 1150, 1123, "0.859", 107146, 89877],
    ["D", "93.17", 1150, 1123, "0.960", 107146, 100445],
  ])("case %s", (_name, hours, rate, maxRate, share, cost, allowance) => {
    expect(amountForHours(decimal(hours), cents(rate))).toBe(cost);
    expect(amountForHours(times(decimal(hours), decimal(share)), cents(maxRate))).toBe(allowance);
  });

  it("case F, hours above the maximum", () => {
    expect(amountForHours(decimal("238"), cents(1123))).toBe(267274);
    expect(shareOf(amountForHours(decimal("230"), cents(1123)), decimal("0.365"))).toBe(94276);
  });
});

it("writes hours in both languages", () => {
  expect(formatHours(exact(4275, 4), "nl")).toBe("1.068,75");
  expect(formatHours(exact(4275, 4), "en")).toBe("1,068.75");
  expect(formatHours(exact(8), "nl")).toBe("8");
});
