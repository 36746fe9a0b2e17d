import { describe, expect, it } from "vitest";
import { maskBsn, parseBsn } from "./bsn";

describe("parseBsn", () => {
  it.each([
    ["111222333", "111222333"],
    ["123456782", "123456782"],
    ["999999990", "999999990"],
    ["012345672", "012345672"],
    ["12345672", "012345672"],
    [" 1234.56.782 ", "123456782"],
  ])("reads %j as %s", (text, value) => {
    expect(parseBsn(text)).toEqual({ ok: true, value });
  });

  it.each([
    ["", "required"],
    [" . ", "required"],
    ["123456789", "invalidBsn"],
    ["000000000", "invalidBsn"],
    ["00000000", "invalidBsn"],
    ["1234567", "invalidBsn"],
    ["1234567820", "invalidBsn"],
    ["-123456782", "invalidBsn"],
    ["12345678a", "invalidBsn"],
    ["١٢٣٤٥٦٧٨٢", "invalidBsn"],
  ])("refuses %j: %s", (text, problem) => {
    expect(parseBsn(text)).toEqual({ ok: false, problem });
  });

  it("notices every single wrong digit and every swap of two neighbours", () => {
    const bsn = "123456782";
    for (let place = 0; place < 9; place += 1) {
      for (const digit of "0123456789".replace(bsn.charAt(place), "")) {
        expect(parseBsn(bsn.slice(0, place) + digit + bsn.slice(place + 1)).ok).toBe(false);
      }
      const swapped = bsn.slice(0, place) + bsn.charAt(place + 1) + bsn.charAt(place) + bsn.slice(place + 2);
      if (place < 8) expect(parseBsn(swapped).ok).toBe(false);
    }
  });
});

it("shows the last three digits only", () => {
  expect(maskBsn("123456782")).toBe("••••••782");
  expect(maskBsn("782")).toBe("••••••782");
});
