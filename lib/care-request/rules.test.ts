import { describe, expect, it } from "vitest";
import { asCareDay } from "@/lib/time/care-day";
import { asLocalTime, type TimeSpan } from "@/lib/time/local-time";
import { instantAt } from "@/lib/time/wall-clock";
import {
  type DayFacts,
  decideAbsence,
  decideExtraCare,
  refusalOfApproval,
  refusalOfTakingBack,
  type Wanted,
} from "./rules";

const day = asCareDay("2026-12-02");
const at = (date: string, time: string) => instantAt(asCareDay(date), asLocalTime(time));
const span = (from: string, to: string): TimeSpan => ({ from: asLocalTime(from), to: asLocalTime(to) });
const now = at("2026-11-24", "10:00");

const policy: NonNullable<DayFacts["policy"]> = {
  careType: "daycare",
  mode: "day_parts",
  extraLeadDays: 1,
  extraDeadline: asLocalTime("12:00"),
  absenceLeadDays: 0,
  absenceDeadline: asLocalTime("09:30"),
  maxDaysAhead: 183,
  startsOn: asCareDay("2020-01-06"),
  endsOn: null,
};
const withTimes = { policy: { ...policy, mode: "times" as const } };
const open: DayFacts = {
  day,
  closed: false,
  closureName: null,
  opening: span("07:45", "18:30"),
  parts: [
    { id: "am", code: "morning", ...span("07:45", "13:00") },
    { id: "pm", code: "afternoon", ...span("13:00", "18:30") },
  ],
  policy,
  placement: { groupId: "group", locationId: "here" },
  underContract: true,
  contractEndedOn: null,
  care: [],
  absent: false,
  asked: [],
};
const none: Wanted = { part: null, from: null, to: null };
const afternoon: Wanted = { ...none, part: "afternoon" };
const times = (from: string, to: string): Wanted => ({
  part: null,
  from: asLocalTime(from),
  to: asLocalTime(to),
});

describe("asking for extra care", () => {
  it("freezes the times of the day part", () =>
    expect(decideExtraCare(open, afternoon, now)).toEqual({
      day,
      dayPartId: "pm",
      ...span("13:00", "18:30"),
    }));
  it("takes free times where the location does", () =>
    expect(decideExtraCare({ ...open, ...withTimes }, times("09:15", "12:00"), now)).toEqual({
      day,
      dayPartId: null,
      ...span("09:15", "12:00"),
    }));
  it("lets a morning stand beside an afternoon", () =>
    expect(decideExtraCare({ ...open, care: [span("07:45", "13:00")] }, afternoon, now)).not.toHaveProperty(
      "code",
    ));

  it.each<[string, Partial<DayFacts>, Wanted, string, string]>([
    ["yesterday", { day: asCareDay("2026-11-23") }, afternoon, "dayInPast", "day"],
    ["a year and two days ahead", { day: asCareDay("2027-11-26") }, afternoon, "tooFarAhead", "day"],
    [
      "further ahead than the location takes",
      { day: asCareDay("2027-05-27") },
      afternoon,
      "tooFarAhead",
      "day",
    ],
    ["a closed day", { closed: true }, afternoon, "dayClosed", "day"],
    ["a weekday without opening", { opening: null }, afternoon, "notOpenThatDay", "day"],
    ["no place in a group", { placement: null }, afternoon, "noPlacement", "day"],
    ["outside the contract", { underContract: false }, afternoon, "outsideContract", "day"],
    ["a location without rules for asking", { policy: null }, afternoon, "notAllowed", "day"],
    ["care is planned then", { care: [span("07:45", "18:30")] }, afternoon, "careAlready", "day"],
    [
      "a request waits for that moment",
      { asked: [span("13:00", "18:30")] },
      afternoon,
      "askedAlready",
      "day",
    ],
    ["absent that day", { absent: true }, afternoon, "absentThatDay", "day"],
    ["times where parts are sold", {}, times("09:00", "12:00"), "timesNotTaken", "part"],
    ["a part that is not sold", {}, { ...none, part: "full_day" }, "dayPartNotOffered", "part"],
    ["a part where times are asked", withTimes, afternoon, "dayPartsNotTaken", "from"],
    ["no end time", withTimes, { ...none, from: asLocalTime("09:00") }, "dayPartsNotTaken", "to"],
    ["before opening", withTimes, times("07:30", "12:00"), "outsideOpening", "from"],
    ["after closing", withTimes, times("09:00", "18:45"), "outsideOpening", "to"],
    ["not on a quarter", withTimes, times("09:10", "12:00"), "notOnQuarter", "from"],
    ["an end not on a quarter", withTimes, times("09:00", "12:05"), "notOnQuarter", "to"],
    ["an end before the begin", withTimes, times("12:00", "09:00"), "timesReversed", "to"],
    ["no time at all", withTimes, times("12:00", "12:00"), "timesReversed", "to"],
  ])("refuses %s", (_case, facts, wanted, code, about) =>
    expect(decideExtraCare({ ...open, ...facts }, wanted, now)).toMatchObject({ code, about }),
  );

  it.each([
    ["the minute before the deadline", "2026-12-01", "11:59", undefined],
    ["the deadline itself", "2026-12-01", "12:00", "askedTooLate"],
    ["the day itself", "2026-12-02", "07:00", "askedTooLate"],
  ])("%s", (_case, date, time, code) => {
    const answer = decideExtraCare(open, afternoon, at(date, time));
    expect("code" in answer ? answer.code : undefined).toBe(code);
  });

  it("keeps the deadline on wall time over the night the clocks change", () => {
    const monday = { ...open, day: asCareDay("2027-03-29"), policy: { ...policy, extraLeadDays: 2 } };
    expect(decideExtraCare(monday, afternoon, at("2027-03-27", "11:59"))).not.toHaveProperty("code");
    expect(decideExtraCare(monday, afternoon, at("2027-03-27", "12:00"))).toMatchObject({
      code: "askedTooLate",
    });
  });

  it("never takes a moment that has begun, however late the deadline", () => {
    const sameDay = { ...open, policy: { ...policy, extraLeadDays: 0, extraDeadline: asLocalTime("18:00") } };
    expect(decideExtraCare(sameDay, afternoon, at("2026-12-02", "12:59"))).not.toHaveProperty("code");
    expect(decideExtraCare(sameDay, afternoon, at("2026-12-02", "13:00"))).toMatchObject({
      code: "askedTooLate",
    });
  });
});

describe("approving what waited", () => {
  const slot = span("13:00", "18:30");
  it.each<[string, Partial<DayFacts>, string | undefined]>([
    ["is possible after the deadline for asking", {}, undefined],
    ["does not count its own request", { asked: [slot] }, undefined],
    ["not when the location closed since", { closed: true }, "dayClosed"],
    [
      "not when the child went to another location",
      { placement: { groupId: "g", locationId: "there" } },
      "noPlacement",
    ],
    ["not when the contract ended", { underContract: false }, "outsideContract"],
    ["not when the contract got that moment", { care: [slot] }, "careAlready"],
    ["not when the child was reported absent", { absent: true }, "absentThatDay"],
  ])("%s", (_case, facts, code) =>
    expect(refusalOfApproval({ ...open, ...facts }, slot, "here", at("2026-12-02", "09:00"))?.code).toBe(
      code,
    ),
  );
  it("not once the moment is over", () =>
    expect(refusalOfApproval(open, slot, "here", at("2026-12-02", "18:30"))?.code).toBe("dayInPast"));
});

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
