import { expect, it } from "vitest";
import { parseLrkNumber } from "./lrk-number";

it.each([
  ["188687038", "188687038"],
  [" 289 222 898 ", "289222898"],
])("reads %j as %s", (text, value) => {
  expect(parseLrkNumber(text)).toEqual({ ok: true, value });
});

it.each([
  ["", "required"],
  ["18868703", "invalidLrkNumber"],
  ["1886870381", "invalidLrkNumber"],
  ["LRK188687038", "invalidLrkNumber"],
])("refuses %j: %s", (text, problem) => {
  expect(parseLrkNumber(text)).toEqual({ ok: false, problem });
});
