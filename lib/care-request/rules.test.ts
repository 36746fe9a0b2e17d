import { describe, expect, it } from "vitest";
import { asCareDay } from "@/lib/time/care-day";
import { asLocalTime } from "@/lib/time/local-time";
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
import { type DayFacts, decideExtraCare, refusalOfApproval, type Wanted } from "./rules";

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
