import { describe, expect, it } from "vitest";
import { messages } from "@/lib/texts/catalogue";
import { asCareDay } from "@/lib/time/care-day";
import { asLocalTime } from "@/lib/time/local-time";
import type { PatternView } from "./file-contracts";
import { patternWords } from "./pattern-words";

const contract = { startsOn: asCareDay("2026-01-05"), endsOn: null };
const block = (weekday: number, rest: Partial<PatternView> = {}): PatternView => ({
  weekday,
  parity: null,
  dayPart: "full_day",
  from: asLocalTime("07:45"),
  to: asLocalTime("18:30"),
  startsOn: contract.startsOn,
  endsOn: null,
  ...rest,
});
const morning = { dayPart: "morning", to: asLocalTime("13:00") } as const;
const inDutch = (...patterns: PatternView[]) => patternWords(patterns, contract, messages("nl"), "nl");

describe("a weekly pattern in words", () => {
  it("says nothing without days", () => expect(inDutch()).toEqual([]));

  it("takes the days together that go alike", () =>
    expect(inDutch(block(1), block(2), block(4, morning), block(5))).toEqual([
      "Maandag, dinsdag en vrijdag: hele dag (07.45 – 18.30)",
      "Donderdag: ochtend (07.45 – 13.00)",
    ]));

  it("names times where no part was agreed", () =>
    expect(
      inDutch(block(3, { dayPart: null, from: asLocalTime("09:00"), to: asLocalTime("12:30") })),
    ).toEqual(["Woensdag: 09.00 – 12.30"]));

  it("tells the rhythm, and a period that differs from the contract's", () =>
    expect(
      inDutch(
        block(5, { parity: 1 }),
        block(2, { startsOn: asCareDay("2026-09-01"), endsOn: asCareDay("2026-12-31") }),
      ),
    ).toEqual([
      "Vrijdag: hele dag (07.45 – 18.30), om de week, gerekend vanaf de week van 12 januari 2026",
      "Dinsdag: hele dag (07.45 – 18.30), vanaf 1 september 2026, tot en met 31 december 2026",
    ]));

  it("speaks English", () =>
    expect(patternWords([block(1), block(3)], contract, messages("en"), "en")).toEqual([
      "Monday and Wednesday: full day (07:45 – 18:30)",
    ]));
});
