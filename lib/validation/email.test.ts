import { expect, it } from "vitest";
import { normaliseEmail, parseEmail } from "./email";

it.each([
  [" Anna.de.Vries@Example.NL ", "anna.de.vries@example.nl"],
  ["anna+kdv@example.co.uk", "anna+kdv@example.co.uk"],
  ["o'brien@example.com", "o'brien@example.com"],
  [`${"a".repeat(64)}@example.nl`, `${"a".repeat(64)}@example.nl`],
])("reads %j as %s", (text, value) => {
  expect(parseEmail(text)).toEqual({ ok: true, value });
});

it.each([
  ["", "required"],
  [" ", "required"],
  ["anna", "invalidEmail"],
  ["anna@", "invalidEmail"],
  ["@example.nl", "invalidEmail"],
  ["anna@example", "invalidEmail"],
  ["anna@@example.nl", "invalidEmail"],
  ["anna @example.nl", "invalidEmail"],
  ["anna@example.nl, ben@example.nl", "invalidEmail"],
  ["Anna <anna@example.nl>", "invalidEmail"],
  ["anna@example.nl\nbcc: ben@example.nl", "invalidEmail"],
  [`${"a".repeat(250)}@example.nl`, "invalidEmail"],
])("refuses %j: %s", (text, problem) => {
  expect(parseEmail(text)).toEqual({ ok: false, problem });
});

it("looks up what was never an address without a complaint", () => {
  expect(normaliseEmail(" Anna ")).toBe("anna");
});
