import { describe, expect, it } from "vitest";
import { addCents, cents, formatCents, parseCents, roundToCents, shareOf } from "./cents";
import { decimal, exact } from "./exact";

describe("cents", () => {
  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])("refuses %d", (amount) => {
    expect(() => cents(amount)).toThrow(RangeError);
  });

  it("rounds half a cent away from zero", () => {
    expect(roundToCents(exact(109, 2))).toBe(55);
    expect(roundToCents(exact(-109, 2))).toBe(-55);
  });

  it("adds, and nothing makes nothing", () => {
    expect(addCents(cents(1), cents(-3))).toBe(-2);
    expect(addCents()).toBe(0);
  });

  it("takes a share with one rounding", () => {
    expect(shareOf(cents(1), decimal("0.5"))).toBe(1);
    expect(shareOf(cents(104630), decimal("0.859"))).toBe(89877);
  });
});

describe("formatCents", () => {
  it.each([
    [0, "€ 0,00", "€0.00"],
    [5, "€ 0,05", "€0.05"],
    [123456, "€ 1.234,56", "€1,234.56"],
    [-123456, "€ -1.234,56", "-€1,234.56"],
    [999999999999, "€ 9.999.999.999,99", "€9,999,999,999.99"],
  ])("%i reads %s / %s", (amount, dutch, english) => {
    expect(formatCents(cents(amount), "nl").replaceAll("\u00a0", " ")).toBe(dutch);
    expect(formatCents(cents(amount), "en")).toBe(english);
  });

  it("never breaks after the euro sign", () => {
    expect(formatCents(cents(100), "nl")).toBe("€\u00a01,00");
  });
});

describe("parseCents", () => {
  it.each([
    ["12,06", 1206],
    ["12.06", 1206],
    [" € 12 ", 1200],
    ["0,5", 50],
    ["-3,50", -350],
    ["-0", 0],
    ["€\u00a01,00", 100],
  ])("reads %j as %i", (text, amount) => expect(parseCents(text)).toBe(amount));

  it.each(["", "€", "1.234", "1.234,56", "1,234.56", "12,060", "12,", ",50", "1e3", "twaalf", "1234567890"])(
    "refuses %j",
    (text) => expect(parseCents(text)).toBeNull(),
  );
});
