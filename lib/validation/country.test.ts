import { expect, it } from "vitest";
import { countries, countryLine, countryName, isCountry, parseCountry } from "./country";

it("is the Netherlands unless something else is said", () => {
  expect(parseCountry("")).toEqual({ ok: true, value: "NL" });
  expect(parseCountry(" be ")).toEqual({ ok: true, value: "BE" });
  for (const text of ["XX", "Belgi\u00eb", "NLD", "<b>"])
    expect(parseCountry(text)).toEqual({ ok: false, problem: "choose" });
});

it("has a name in both languages for each", () => {
  expect(new Set(countries).size).toBe(countries.length);
  for (const code of countries) {
    expect(isCountry(code)).toBe(true);
    for (const language of ["nl", "en"] as const) expect(countryName(code, language)).not.toBe(code);
  }
});

it("stands under an address only when it is another country", () => {
  expect(countryLine("NL", "nl")).toBeNull();
  expect(countryLine(null, "nl")).toBeNull();
  expect(countryLine("BE", "nl")).toBe("Belgi\u00eb");
  expect(countryLine("DE", "en")).toBe("Germany");
});
