import { describe, expect, it } from "vitest";
import { likePattern, phoneDigits, readNameSearch, searchWords } from "./search-words";

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

describe("a telephone number among what is searched", () => {
  it.each([
    ["06 12 34 56 78", "612345678"],
    ["+31 (0)6-12345678", "31612345678"],
    ["0031612345678", "31612345678"],
    ["040.212", "40212"],
    ["123", null],
    ["Saar 0612345678", null],
    ["", null],
  ])("%j", (text, digits) => expect(phoneDigits(text)).toBe(digits));
});

describe("a search in the address", () => {
  const child = "0198c0de-0000-7000-8000-000000000001";
  it.each([
    [{}, { text: "", after: undefined, before: undefined }],
    [
      { q: "  Saar ", after: child },
      { text: "Saar", after: child, before: undefined },
    ],
    [
      { q: ["a", "b"], after: "../1", before: ["x"], other: "1" },
      { text: "", after: undefined, before: undefined },
    ],
    [{ q: "x".repeat(900) }, { text: "x".repeat(80), after: undefined, before: undefined }],
  ])("%j", (query, search) => expect(readNameSearch(query)).toEqual(search));
});
