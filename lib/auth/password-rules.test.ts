import { describe, expect, it } from "vitest";
import { commonPasswords } from "./common-passwords";
import { problemWithPassword } from "./password-rules";

const common = await commonPasswords();
const problemWith = (password: string, minimum = 8) =>
  problemWithPassword(password, {
    minimum,
    common,
    ourNames: ["Villa Bambini", "De Zonnebloem"],
    theirNames: ["Eva", "van den", "Berg", "eva.vandenberg@example.nl"],
  });

describe("a password", () => {
  it.each([
    ["zeven77", "passwordTooShort"],
    ["12345678", "passwordCommon"],
    ["Password1", "passwordCommon"],
    ["Sunshine2026!", "passwordCommon"],
    ["qwertyuiop", "passwordCommon"],
    ["aaaaaaaaaaaa", "passwordCommon"],
    ["villabambini", "passwordNamesUs"],
    ["Bambini2026!", "passwordNamesUs"],
    ["ZonnebloemZonnebloem1", "passwordNamesUs"],
    ["Ouderportaal123", "passwordNamesUs"],
    ["wachtwoord", "passwordNamesUs"],
    ["EvaBerg2026", "passwordNamesYou"],
    ["vandenberg1", "passwordNamesYou"],
  ] as const)("%s is refused: %s", (password, problem) => {
    expect(problemWith(password)).toBe(problem);
  });

  it.each([
    "fietsen naar zee",
    "koffie om halfvijf",
    "bambini houden van appeltaart",
    "kruiwagen",
    "        x   y   z",
    "Łukaszenka❤️ëïö",
    `${"x".repeat(60)}yz1`,
  ])("%s is fine without capitals, digits or signs", (password) => {
    expect(problemWith(password)).toBeNull();
  });

  it("is counted in characters, and the daycare may ask for more", () => {
    expect(problemWith("👶👶👶🍼🍼🍎🍌")).toBe("passwordTooShort");
    expect(problemWith("fietsentas", 15)).toBe("passwordTooShort");
  });
});
