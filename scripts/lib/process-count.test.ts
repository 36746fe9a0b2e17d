import { expect, test } from "vitest";
import { poolOfEach, processCount } from "./process-count.mjs";

const gigabytes = (count: number) => count * 1024 ** 3;

test.each([
  ["one per processor", 4, gigabytes(16), 4],
  ["as far as memory goes", 8, gigabytes(2), 4],
  ["one on the smallest host", 1, gigabytes(0.25), 1],
])("%s", (_, cores, memory, count) => {
  expect(processCount(undefined, { cores, memory })).toBe(count);
  expect(processCount("", { cores, memory })).toBe(count);
});

test("as many as somebody asks for", () => {
  expect(processCount("3", { cores: 1, memory: gigabytes(1) })).toBe(3);
});

test.each(["0", "-1", "1.5", "two", "1000"])("%s is refused with the name of the setting", (asked) => {
  expect(() => processCount(asked)).toThrow(/PORTAL_PROCESSES.*1 to 64/);
});

test("connections are divided, and each process has some", () => {
  expect(poolOfEach("20", 2)).toBe("10");
  expect(poolOfEach(undefined, 2)).toBe("5");
  expect(poolOfEach("10", 8)).toBe("3");
});
