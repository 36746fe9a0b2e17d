import { expect, it } from "vitest";
import { greeting } from "./greeting";

it.each([
  ["2026-11-22T23:00:00Z", "night"],
  ["2026-11-23T04:59:59Z", "night"],
  ["2026-11-23T05:00:00Z", "morning"],
  ["2026-11-23T10:59:59Z", "morning"],
  ["2026-11-23T11:00:00Z", "afternoon"],
  ["2026-11-23T17:00:00Z", "evening"],
  ["2026-07-01T04:00:00Z", "morning"],
])("at %s it is %s in Amsterdam", (moment, expected) => {
  expect(greeting(new Date(moment))).toBe(expected);
});
