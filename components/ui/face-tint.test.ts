import { describe, expect, it } from "vitest";
import { initials, tintFor } from "./face-tint";

describe("initials", () => {
  it.each([
    ["Saar de Vries", "SV"],
    ["  noor   bakker ", "NB"],
    ["Zoë", "Z"],
    ["élise van 't Hof", "ÉH"],
    ["", ""],
  ])("%s → %s", (name, expected) => expect(initials(name)).toBe(expected));
});

describe("tintFor", () => {
  it("gives one name one tint", () => expect(tintFor("Saar de Vries")).toBe(tintFor("Saar de Vries")));
  it("spreads names over the tints", () => {
    const names = ["Saar", "Milan", "Yara", "Tess", "Daan", "Noah", "Liv", "Adam", "Bo", "Omar", "Julie"];
    expect(new Set(names.map(tintFor)).size).toBeGreaterThan(3);
  });
});
