import fs from "node:fs";
import { describe, expect, it } from "vitest";
import { asCareDay } from "@/lib/time/care-day";
import { asLocalTime } from "@/lib/time/local-time";
import { refusalDetails } from "./refusal-details";
import { refusalText } from "./refusal-text";
import { refusals } from "./refusals";

const monday = asCareDay("2026-11-30");
const tuesday = asCareDay("2026-12-01");
const everything = {
  days: [monday],
  children: ["Saar"],
  name: "Studiedag",
  taken: "morning",
  free: "afternoon",
  endedOn: asCareDay("2026-10-31"),
  until: tuesday,
  opening: { from: asLocalTime("07:45"), to: asLocalTime("18:30") },
} as const;

describe("what people read for a refusal", () => {
  it("is the general sentence when nothing is known of the object", () => {
    expect(refusalText({ code: "dayClosed" }, "nl")).toBe(refusals.nl.dayClosed);
    expect(refusalText({ code: "alreadyAsleep", facts: {} }, "en")).toBe(refusals.en.alreadyAsleep);
    expect(refusalText({ code: "notAllowed", facts: everything }, "nl")).toBe(refusals.nl.notAllowed);
  });

  it.each([
    ["dayClosed", "Op maandag 30 november 2026 is de locatie gesloten: Studiedag."],
    ["alreadyAsleep", "Saar slaapt al. Stop dat slaapje eerst."],
    ["photoNoConsent", "Voor Saar is er geen toestemming voor foto's."],
    [
      "careAlready",
      "Voor de ochtend van maandag 30 november 2026 is er al opvang gepland. De middag kan nog: kies Middag.",
    ],
    [
      "outsideContract",
      "Het contract liep tot en met zaterdag 31 oktober 2026, dus op maandag 30 november 2026 is er geen opvang.",
    ],
  ] as const)("names it: %s", (code, sentence) =>
    expect(refusalText({ code, facts: everything }, "nl")).toBe(sentence),
  );

  it("names several, and begins with a capital", () => {
    expect(refusalText({ code: "sickTooLate", facts: { days: [monday, tuesday] } }, "nl")).toContain(
      "maandag 30 november 2026 en dinsdag 1 december 2026",
    );
    expect(refusalText({ code: "alreadyAsleep", facts: { children: ["Saar", "Jip", "Noor"] } }, "en")).toBe(
      "Saar, Jip and Noor are already asleep. Stop those naps first.",
    );
    expect(refusalText({ code: "dayInPast", facts: { days: [monday] } }, "nl")).toMatch(/^Maandag 30/);
  });

  it("has its object in both languages or in none", () => {
    expect(Object.keys(refusalDetails.nl).sort()).toEqual(Object.keys(refusalDetails.en).sort());
    for (const language of ["nl", "en"] as const)
      for (const [code, say] of Object.entries(refusalDetails[language]))
        expect([code, say(everything)]).not.toEqual([
          code,
          refusals[language][code as keyof typeof refusals.nl],
        ]);
  });
});

it("each code stands in one file, or one would silently take the place of the other", () => {
  const folder = new URL("refusals/", import.meta.url);
  const codes = fs.readdirSync(folder).flatMap((file) => {
    const [dutch = ""] = fs.readFileSync(new URL(file, folder), "utf8").split("  en: {");
    return [...dutch.matchAll(/^ {4}(\w+):/gm)].map(([, code]) => code);
  });
  expect(codes.sort()).toEqual(Object.keys(refusals.nl).sort());
});
