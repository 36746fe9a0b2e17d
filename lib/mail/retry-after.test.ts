import { expect, it } from "vitest";
import { retryAfterMs } from "./retry-after";

const now = new Date("2026-11-27T10:00:00Z");

it.each([
  ["2", 2000],
  ["0.5", 500],
  ["Fri, 27 Nov 2026 10:01:30 GMT", 90_000],
  ["Fri, 27 Nov 2026 09:00:00 GMT", 0],
  ["-4", 0],
  ["999999999", 86_400_000],
  ["soon", null],
  ["", null],
  [undefined, null],
])("reads %s as %s ms", (header, wait) => {
  expect(retryAfterMs(header, now)).toBe(wait);
});
