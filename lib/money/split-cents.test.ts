import { describe, expect, it } from "vitest";
import { splitCents } from "./split-cents";

describe("an amount in parts", () => {
  it.each([
    [100, [500, 500], [50, 50]],
    [101, [500, 500], [51, 50]],
    [100, [333, 333, 334], [33, 33, 34]],
    [1, [333, 667], [0, 1]],
    [-101, [500, 500], [-51, -50]],
    [0, [700, 300], [0, 0]],
    [99_999, [1000], [99_999]],
  ])("%i by %j is %j", (amount, shares, parts) => expect(splitCents(amount, shares)).toEqual(parts));

  it("adds up to the cent, and no part is more than a cent off", () => {
    for (let amount = -2000; amount <= 2000; amount += 7)
      for (const shares of [
        [333, 333, 334],
        [1, 999],
        [250, 250, 499, 1],
      ]) {
        const parts = splitCents(amount, shares);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(amount);
        for (const [index, part] of parts.entries())
          expect(Math.abs(part - (amount * (shares[index] ?? 0)) / 1000)).toBeLessThan(1);
      }
  });
});
