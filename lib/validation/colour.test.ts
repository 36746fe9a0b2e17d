import { expect, it } from "vitest";
import { contrastWithWhite, parseColour } from "./colour";

it.each([
  ["#000000", 21],
  ["#ffffff", 1],
  ["#767676", 4.54],
  ["#0000ff", 8.59],
])("knows the contrast of %s with white", (colour, contrast) => {
  expect(contrastWithWhite(colour)).toBeCloseTo(contrast, 2);
});

it.each([
  [" #17624F ", { ok: true, value: "#17624f" }],
  ["#767676", { ok: true, value: "#767676" }],
  ["#777777", { ok: false, problem: "colourTooLight" }],
  ["#ffcc00", { ok: false, problem: "colourTooLight" }],
  ["17624f", { ok: false, problem: "invalidColour" }],
  ["green", { ok: false, problem: "invalidColour" }],
  ["", { ok: false, problem: "required" }],
])("reads %s", (text, expected) => {
  expect(parseColour(text)).toEqual(expected);
});
