import { expect, it } from "vitest";
import { formatPostcode, parsePostcode } from "./postcode";

it.each([
  ["1234AB", "1234AB"],
  ["1234 AB", "1234AB"],
  [" 1011 ab ", "1011AB"],
  ["1234\u00a0AB", "1234AB"],
  ["9999ZZ", "9999ZZ"],
])("reads %j as %s", (text, value) => {
  expect(parsePostcode(text)).toEqual({ ok: true, value });
});

it.each([
  ["", "required"],
  ["0123AB", "invalidPostcode"],
  ["1234SA", "invalidPostcode"],
  ["1234 sd", "invalidPostcode"],
  ["1234SS", "invalidPostcode"],
  ["1234", "invalidPostcode"],
  ["1234ABC", "invalidPostcode"],
  ["1234-AB", "invalidPostcode"],
  ["B-1000", "invalidPostcode"],
])("refuses %j: %s", (text, problem) => {
  expect(parsePostcode(text)).toEqual({ ok: false, problem });
});

it.each([
  ["BE", "2000", "2000"],
  ["BE", "B-2000", "2000"],
  ["DE", " 52062 ", "52062"],
  ["DE", "d-52062", "52062"],
  ["DE", "01067", "01067"],
  ["GB", "sw1a  1aa", "SW1A 1AA"],
  ["SR", "", ""],
])("reads a postcode of %s: %j as %s", (country, text, value) => {
  expect(parsePostcode(text, country)).toEqual({ ok: true, value });
});

it.each([
  ["BE", "1234 AB", "invalidPostcodeBe"],
  ["BE", "0100", "invalidPostcodeBe"],
  ["BE", "", "required"],
  ["DE", "5206", "invalidPostcodeDe"],
  ["DE", "00123", "invalidPostcodeDe"],
  ["DE", "", "required"],
  ["NL", "2000", "invalidPostcode"],
  ["FR", "<script>", "invalidPostcode"],
  ["FR", "1".repeat(20), "invalidPostcode"],
])("refuses in %s: %j", (country, text, problem) => {
  expect(parsePostcode(text, country)).toEqual({ ok: false, problem });
});

it("shows a space that does not break, and leaves other text alone", () => {
  expect(formatPostcode("1234AB")).toBe("1234\u00a0AB");
  expect(formatPostcode("1234 AB")).toBe("1234\u00a0AB");
  expect(formatPostcode("B-1000")).toBe("B-1000");
});
