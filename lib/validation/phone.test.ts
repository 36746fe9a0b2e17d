import { expect, it } from "vitest";
import { formatPhone, parsePhone } from "./phone";

it.each([
  ["06 12345678", "+31612345678"],
  ["0612345678", "+31612345678"],
  ["06-12 34 56 78", "+31612345678"],
  ["+31 6 12345678", "+31612345678"],
  ["+31 (0)6 12345678", "+31612345678"],
  ["0031612345678", "+31612345678"],
  ["(020) 123 4567", "+31201234567"],
  ["0413-123456", "+31413123456"],
  ["+32 470 12 34 56", "+32470123456"],
  ["0032 470 12 34 56", "+32470123456"],
  ["+49 30 123456", "+4930123456"],
])("reads %j as %s", (text, value) => {
  expect(parsePhone(text)).toEqual({ ok: true, value });
});

it.each([
  ["", "required"],
  ["  ", "required"],
  ["06 1234567", "invalidPhone"],
  ["06 123456789", "invalidPhone"],
  ["612345678", "invalidPhone"],
  ["12345", "invalidPhone"],
  ["112", "invalidPhone"],
  ["0000000000", "invalidPhone"],
  ["+999 12345678", "invalidPhone"],
  ["06 12345678 (werk)", "invalidPhone"],
  ["bel 0612345678", "invalidPhone"],
  ["0612345678\n0687654321", "invalidPhone"],
  [`0${"6".repeat(200)}`, "invalidPhone"],
])("refuses %j: %s", (text, problem) => {
  expect(parsePhone(text)).toEqual({ ok: false, problem });
});

it.each([
  ["0478 12 34 56", "BE", "+32478123456"],
  ["0470 12 34 56", "BE", "+32470123456"],
  ["02 213 81 11", "BE", "+3222138111"],
  ["0241 1234567", "DE", "+492411234567"],
  ["+31 6 12345678", "DE", "+31612345678"],
  ["0031 478 123456", "NL", "+31478123456"],
  ["+31 478 123456", "NL", "+31478123456"],
])("reads %j of somebody in %s as %s", (text, country, value) => {
  expect(parsePhone(text, country)).toEqual({ ok: true, value });
});

it.each(["0478 123456", "0478-12 34 56", "(0499) 123456", "0495123456"])(
  "asks for the country of %j, which is a house here and a mobile in Belgium",
  (text) => {
    expect(parsePhone(text)).toEqual({ ok: false, problem: "phoneOfTwoCountries" });
  },
);

it.each(["+31478123456", "+31495123456", "+31612345678", "+32478123456", "+492411234567"])(
  "shows %s so that it comes back from a form as it was",
  (phone) => {
    expect(parsePhone(formatPhone(phone))).toEqual({ ok: true, value: phone });
  },
);

it.each([
  ["+31612345678", "06 12345678"],
  ["+31201234567", "020 123 4567"],
  ["+32470123456", "+32 470 12 34 56"],
  ["geen", "geen"],
])("shows %s as %s", (phone, expected) => {
  expect(formatPhone(phone)).toBe(expected);
});
