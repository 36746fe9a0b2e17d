import { describe, expect, it } from "vitest";
import { healthNews } from "./health-news";

const now = { holdsFrom: null, accepted: false };
const allergies = (value: string) => [{ field: "allergies", value }];

describe("what is new about a child's health", () => {
  it("is an allergy that the file does not have, however it is written", () => {
    expect(healthNews(allergies("Pinda, Noten"), ["pinda"], now)?.allergies).toEqual(["Noten"]);
  });

  it("is not one that is taken away, alone or beside a new one", () => {
    expect(healthNews(allergies(""), ["Pinda"], now)).toBeNull();
    expect(healthNews(allergies("Noten"), ["Pinda"], now)?.allergies).toEqual(["Noten"]);
  });

  it("is every text that says something, and none that was emptied", () => {
    const told = [
      { field: "medicines", value: "EpiPen in de tas" },
      { field: "diet", value: "" },
      { field: "policyNumber", value: "123" },
    ];
    expect(healthNews(told, [], now)).toEqual({
      ...now,
      allergies: [],
      texts: [{ field: "medicines", value: "EpiPen in de tas" }],
    });
    expect(healthNews(told.slice(1), [], now)).toBeNull();
  });
});
