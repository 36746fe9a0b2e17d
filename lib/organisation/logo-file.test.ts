import { describe, expect, it } from "vitest";
import { fitIn, logoAddress, shownLogo } from "./logo-file";

describe("a logo in a box", () => {
  const box = { width: 200, height: 72 };
  it.each([
    ["a wide one takes the width", { width: 640, height: 160 }, { width: 200, height: 50 }],
    ["a square one takes the height", { width: 320, height: 320 }, { width: 72, height: 72 }],
    ["a small one stays as it is", { width: 40, height: 30 }, { width: 40, height: 30 }],
    ["a line of one pixel keeps it", { width: 640, height: 1 }, { width: 200, height: 1 }],
  ])("%s", (_, logo, shown) => {
    expect(fitIn(logo, box)).toEqual(shown);
  });

  it("is found under its content", () => {
    const sha256 = "a".repeat(64);
    expect(shownLogo({ sha256, width: 10, height: 10 }, box).src).toBe(logoAddress(sha256));
  });
});
