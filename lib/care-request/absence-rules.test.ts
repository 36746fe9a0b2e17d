import { describe, expect, it } from "vitest";
import { asCareDay } from "@/lib/time/care-day";
import { at, now, open, span } from "../../tests/support/day-facts";
import { type DayFacts, decideAbsence, refusalOfTakingBack } from "./rules";

describe("reporting absence", () => {
  const withCare: DayFacts = { ...open, care: [span("07:45", "13:00")] };
  const on = (date: string, facts: Partial<DayFacts> = {}): DayFacts => ({
    ...withCare,
    ...facts,
    day: asCareDay(date),
  });

  it("takes effect on the days with care, and skips the others", () =>
    expect(
      decideAbsence(
        [
          on("2026-12-01"),
          on("2026-12-02", { care: [] }),
          on("2026-12-03", { closed: true }),
          on("2026-12-04", { absent: true }),
          on("2026-12-07"),
        ],
        "holiday",
        now,
      ),
    ).toEqual(["2026-12-01", "2026-12-07"]));

  it.each<[string, DayFacts[], "absent" | "sick", [string, string], string | undefined]>([
    ["no care at all", [on("2026-12-02", { care: [] })], "absent", ["2026-11-24", "10:00"], "noCarePlanned"],
    ["a closed day only", [on("2026-12-02", { closed: true })], "sick", ["2026-11-24", "10:00"], "dayClosed"],
    [
      "reported before",
      [on("2026-12-02", { absent: true })],
      "absent",
      ["2026-11-24", "10:00"],
      "absentAlready",
    ],
    ["absent just in time", [on("2026-12-02")], "absent", ["2026-12-02", "09:29"], undefined],
    ["absent at the deadline", [on("2026-12-02")], "absent", ["2026-12-02", "09:30"], "absenceTooLate"],
    ["sick until closing", [on("2026-12-02")], "sick", ["2026-12-02", "18:29"], undefined],
    ["sick after closing", [on("2026-12-02")], "sick", ["2026-12-02", "18:30"], "sickTooLate"],
  ])("%s", (_case, days, kind, [date, time], code) => {
    const answer = decideAbsence(days, kind, at(date, time));
    expect("code" in answer ? answer.code : undefined).toBe(code);
  });

  it.each([
    ["absent", "09:29", undefined],
    ["absent", "09:30", "takeBackTooLate"],
    ["sick", "18:29", undefined],
    ["sick", "18:30", "takeBackTooLate"],
  ] as const)("%s is taken back at %s", (kind, time, code) =>
    expect(refusalOfTakingBack(on("2026-12-02"), kind, at("2026-12-02", time))?.code).toBe(code),
  );
});
