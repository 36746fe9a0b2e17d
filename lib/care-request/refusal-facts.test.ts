import { describe, expect, it } from "vitest";
import { asCareDay } from "@/lib/time/care-day";
import {
  afternoon,
  at,
  day,
  none,
  now,
  open,
  policy,
  span,
  times,
  withTimes,
} from "../../tests/support/day-facts";
import { type DayFacts, decideAbsence, decideExtraCare, type Wanted } from "./rules";

describe("a refusal names what stands in the way", () => {
  const whole: Wanted = { ...none, part: "full_day" };
  const sold = {
    ...open,
    parts: [...open.parts, { id: "day", code: "full_day" as const, ...span("07:45", "18:30") }],
  };
  const morning = span("07:45", "13:00");
  const closedBy = { closed: true, closureName: "Studiedag" };

  it.each<[string, Partial<DayFacts>, Wanted, object]>([
    ["the closing day", closedBy, afternoon, { days: [day], name: "Studiedag" }],
    [
      "the end of the contract",
      { placement: null, contractEndedOn: asCareDay("2026-10-31") },
      afternoon,
      { days: [day], endedOn: "2026-10-31" },
    ],
    [
      "the last day that can be asked",
      { policy: { ...policy, maxDaysAhead: 3 } },
      afternoon,
      { until: "2026-11-27" },
    ],
    [
      "the half that is held, and the other one",
      { care: [morning] },
      whole,
      { taken: "morning", free: "afternoon" },
    ],
    ["the half that was asked for", { asked: [morning] }, whole, { taken: "morning", free: "afternoon" }],
    [
      "no other half when that was asked for too",
      { care: [morning], asked: [span("13:00", "18:30")] },
      whole,
      { taken: "morning" },
    ],
    ["the hours of the day", withTimes, times("07:00", "09:00"), { opening: span("07:45", "18:30") }],
  ])("%s", (_case, facts, wanted, named) =>
    expect(decideExtraCare({ ...sold, ...facts }, wanted, now)).toMatchObject({ facts: named }),
  );

  it("a whole day that is held names no half", () => {
    const held = { ...sold, care: [span("07:45", "18:30")] };
    expect(decideExtraCare(held, whole, now)).toEqual({
      code: "careAlready",
      about: "day",
      facts: { days: [day] },
    });
  });

  it("the days of a holiday for which it is too late, and none of the others", () => {
    const days = ["2026-12-01", "2026-12-02", "2026-12-03"].map((one) => ({
      ...open,
      day: asCareDay(one),
      care: [morning],
    }));
    expect(decideAbsence(days, "holiday", at("2026-12-02", "09:30"))).toMatchObject({
      code: "absenceTooLate",
      facts: { days: ["2026-12-01", "2026-12-02"] },
    });
  });

  it("after the contract ended, that and not that nothing is planned", () => {
    const over = { ...open, placement: null, contractEndedOn: asCareDay("2026-10-31") };
    expect(decideAbsence([over], "sick", now)).toMatchObject({
      code: "outsideContract",
      facts: { endedOn: "2026-10-31" },
    });
    expect(decideAbsence([{ ...open, ...closedBy }], "sick", now)).toMatchObject({
      code: "dayClosed",
      facts: { name: "Studiedag" },
    });
  });
});
