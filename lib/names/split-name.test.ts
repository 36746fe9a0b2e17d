import { expect, it } from "vitest";
import { splitName } from "./split-name";

it.each([
  ["Sanne Verkerk", ["Sanne", "", "Verkerk"]],
  [" Sanne  van der   Berg ", ["Sanne", "van der", "Berg"]],
  ["Samira el Amrani-de Wit", ["Samira", "el", "Amrani-de Wit"]],
  ["Ömer Yılmaz Demir", ["Ömer", "", "Yılmaz Demir"]],
  ["Sanne", ["Sanne", "", ""]],
  ["Sanne van", ["Sanne", "van", ""]],
  ["", ["", "", ""]],
])("%s", (typed, parts) => {
  expect(Object.values(splitName(typed))).toEqual(parts);
});
