import { expect, it } from "vitest";
import { playYear } from "../integration/invoicing/year";
import { playBilledYear } from "../support/billed-year";

/** Others than the tests play. */
const [inMemory, throughDatabase, beyond] = [10_000, 300, 100_000];

it("bills ten thousand years in memory as they are owed", () => {
  for (let year = 0; year < inMemory; year++) playBilledYear(beyond + year);
});

it("bills three hundred years through the database as they are owed", async () => {
  const started = performance.now();
  for (let year = 0; year < throughDatabase; year++) {
    await playYear(String(beyond + year));
    if (year % 50 === 49)
      console.log(`${year + 1} years, ${Math.round((performance.now() - started) / 1000)} s`);
  }
  expect.hasAssertions();
});
