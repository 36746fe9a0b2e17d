import { expect, it } from "vitest";
import type { Rules } from "@/lib/organisation/location-settings";
import { locations } from "@/lib/texts/locations";
import { asCareDay, weekday } from "@/lib/time/care-day";
import { now } from "@/lib/time/clock";
import { asLocalTime } from "@/lib/time/local-time";
import { differences, exampleDay, exampleText, hoursLines, hoursParts, rulesLines } from "./location-words";

const open = (day: number, from = "07:45", to = "18:30") => ({
  weekday: day,
  from: asLocalTime(from),
  to: asLocalTime(to),
});
const rules: Rules = {
  ...{ id: "r", locationId: "l", careType: "daycare", mode: "day_parts", when: "later" },
  ...{ extraLeadDays: 1, extraDeadline: asLocalTime("12:00"), absenceLeadDays: 0, maxDaysAhead: 183 },
  ...{ absenceDeadline: asLocalTime("09:30"), startsOn: asCareDay("2027-01-01"), endsOn: null },
  ...{ createdAt: now(), version: 1 },
};

it("tells a week in a line, and what is closed", () => {
  const week = [1, 2, 3, 4, 5].map((day) => open(day));
  expect(hoursLines(week, "nl")).toEqual(["ma t/m vr 07.45 – 18.30", "zaterdag, zondag gesloten"]);
});

it("tells what differs, and nothing where nothing does", () => {
  const before = hoursParts([open(1), open(3)], "nl");
  const after = hoursParts([open(1, "07:30"), open(4)], "nl");
  expect(differences(before, after, locations.nl)).toEqual([
    "maandag: 07.45 – 18.30 wordt 07.30 – 18.30",
    "woensdag: 07.45 – 18.30 wordt gesloten",
    "donderdag: gesloten wordt 07.45 – 18.30",
  ]);
  expect(differences(before, before, locations.nl)).toEqual([]);
});

it("says rules with the sentences parents read, and an example with a real date", () => {
  expect(rulesLines(rules, "nl")).toEqual([
    "Aanvragen kan tot de dag ervoor om 12.00 uur.",
    "Afmelden kan op de dag zelf, tot 09.30 uur.",
    "Hooguit 183 dagen vooruit.",
  ]);
  expect(exampleText(rules, asCareDay("2026-11-24"), "nl")).toBe(
    "Voorbeeld: extra opvang op woensdag 13 januari 2027 vraagt u aan tot dinsdag 12 januari 2027 12.00 uur.",
  );
});

it("takes a Wednesday for its example, whatever the day", () => {
  for (const from of ["2026-11-23", "2026-11-29", "2028-02-29"])
    expect(weekday(exampleDay(asCareDay(from)))).toBe(3);
});
