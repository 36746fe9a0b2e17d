import { describe, expect, it } from "vitest";
import { likePattern, searchWords } from "./search-words";

describe("the words of a search", () => {
  it.each([
    ["", []],
    ["   ", []],
    ["Saar", ["Saar"]],
    ["  van den  Berg, Saar ", ["van", "den", "Berg", "Saar"]],
    ["a b c d e f g", ["a", "b", "c", "d", "e"]],
    ["d'Ancona-Müller", ["d'Ancona-Müller"]],
  ])("%j", (text, words) => expect(searchWords(text)).toEqual(words));

  it("reads no more than eighty characters", () => expect(searchWords("x".repeat(500))[0]).toHaveLength(80));

  it.each([
    ["Saar", "%Saar%"],
    ["100%", "%100\\%%"],
    ["_", "%\\_%"],
    ["a\\b", "%a\\\\b%"],
  ])("as a pattern: %j", (word, pattern) => expect(likePattern(word)).toBe(pattern));
});
