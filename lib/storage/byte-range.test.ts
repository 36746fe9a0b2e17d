import { describe, expect, it } from "vitest";
import { byteRange } from "./byte-range";

describe("the part of a file that is asked for", () => {
  it.each([
    [null, null],
    ["", null],
    ["bytes=0-9", { from: 0, to: 9 }],
    ["bytes=5-", { from: 5, to: 99 }],
    ["bytes=-10", { from: 90, to: 99 }],
    ["bytes=-500", { from: 0, to: 99 }],
    ["bytes=90-500", { from: 90, to: 99 }],
    ["bytes=99-99", { from: 99, to: 99 }],
    ["bytes=100-", "unsatisfiable"],
    ["bytes=-0", "unsatisfiable"],
    ["bytes=9-5", null],
    ["bytes=0-1,5-6", null],
    ["bytes=-", null],
    ["pages=1-2", null],
  ] as const)("%j of a hundred bytes", (header, expected) => {
    expect(byteRange(header, 100)).toEqual(expected);
  });

  it("knows that an empty file has no parts", () => {
    expect(byteRange("bytes=0-0", 0)).toBe("unsatisfiable");
  });
});
