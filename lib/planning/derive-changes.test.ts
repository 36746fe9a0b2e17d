import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/time/care-day";
import { absence, extra, facts, monday, pattern, t, told } from "@/tests/support/planning-facts";
import { deriveCareSessions } from "./derive";

describe("closures", () => {
  const patterns = [pattern(1)];
  const closed = (locationId: string | null, name: string) => ({ locationId, day: monday, name });

  it.each([
    ["of the location", [closed("linde", "Studiedag")], "11-23 07:45-18:30 full_day closed Studiedag"],
    ["of the whole organisation", [closed(null, "Kerst")], "11-23 07:45-18:30 full_day closed Kerst"],
    [
      "of both: the location's own name",
      [closed(null, "Kerst"), closed("linde", "Studiedag")],
      "11-23 07:45-18:30 full_day closed Studiedag",
    ],
    ["of another location", [closed("beuk", "Studiedag")], "11-23 07:45-18:30 full_day"],
  ])("%s", (_name, closures, expected) => {
    expect(told({ patterns, closures }, monday)).toEqual([expected]);
  });

  it("win over absences and close booked extras too", () => {
    const given = {
      closures: [closed("linde", "Studiedag")],
      absences: [absence(monday, { kind: "sick" })],
      slots: [extra(monday, "07:45", "13:00")],
    };
    expect(told(given, monday)).toEqual(["11-23 07:45-13:00 morning extra closed Studiedag"]);
  });
});

describe("absences", () => {
  const patterns = [pattern(1)];

  it.each(["absent", "sick", "holiday"] as const)("a whole day %s", (kind) => {
    const [session] = deriveCareSessions(facts({ patterns, absences: [absence(monday, { kind })] }), {
      from: monday,
      to: monday,
    });
    expect(session).toMatchObject({ status: kind, absenceId: "absence", dayPart: "full_day" });
  });

  it.each([
    ["the afternoon", "13:00", "18:30", ["07:45-13:00 morning", "13:00-18:30 afternoon absent"]],
    ["the middle", "10:00", "12:00", ["07:45-10:00 times", "10:00-12:00 times absent", "12:00-18:30 times"]],
    ["longer than the care", "06:00", "22:00", ["07:45-18:30 full_day absent"]],
    ["before the care", "06:00", "07:45", ["07:45-18:30 full_day"]],
  ])("%s splits the block", (_name, from, to, expected) => {
    const absences = [absence(monday, { from: t(from), to: t(to) })];
    expect(told({ patterns, absences }, monday)).toEqual(expected.map((line) => `11-23 ${line}`));
  });

  it("of several pieces each keep their own report", () => {
    const absences = [
      absence(monday, { id: "early", to: t("09:00"), from: t("07:45"), kind: "sick" }),
      absence(monday, { id: "late", from: t("17:00"), to: t("18:30") }),
    ];
    expect(told({ patterns, absences }, monday)).toEqual([
      "11-23 07:45-09:00 times sick",
      "11-23 09:00-17:00 times",
      "11-23 17:00-18:30 times absent",
    ]);
  });

  it("cover extra care of that day as well, and no other day or child", () => {
    const given = { patterns, slots: [extra(addDays(monday, 1), "07:45", "13:00")] };
    expect(told({ ...given, absences: [absence(addDays(monday, 1))] }, monday, addDays(monday, 1))).toEqual([
      "11-23 07:45-18:30 full_day",
      "11-24 07:45-13:00 morning extra absent",
    ]);
    expect(told({ ...given, absences: [absence(monday, { childId: "twin" })] }, monday)).toEqual([
      "11-23 07:45-18:30 full_day",
    ]);
  });

  it("without planned care are not shown", () => {
    expect(told({ absences: [absence(monday)] }, monday)).toEqual([]);
  });
});

describe("booked extra care", () => {
  it.each([
    [
      "touching the contract stays its own block",
      "13:00",
      "18:30",
      ["07:45-13:00 morning", "13:00-18:30 afternoon extra"],
    ],
    [
      "overlapping the contract adds what is new",
      "12:00",
      "16:00",
      ["07:45-13:00 morning", "13:00-16:00 times extra"],
    ],
    [
      "around the contract adds both ends",
      "07:00",
      "19:00",
      ["07:00-07:45 times extra", "07:45-13:00 morning", "13:00-19:00 times extra"],
    ],
    ["inside the contract adds nothing", "08:00", "12:00", ["07:45-13:00 morning"]],
  ])("%s", (_name, from, to, expected) => {
    expect(told({ patterns: [pattern(1, "morning")], slots: [extra(monday, from, to)] }, monday)).toEqual(
      expected.map((line) => `11-23 ${line}`),
    );
  });

  it("stands without a contract and on a weekday without opening, for it was agreed", () => {
    expect(
      told({ slots: [extra(addDays(monday, 5), "09:00", "12:00")] }, monday, addDays(monday, 6)),
    ).toEqual(["11-28 09:00-12:00 times extra"]);
  });

  it("carries its request", () => {
    const [session] = deriveCareSessions(facts({ slots: [extra(monday, "07:45", "13:00")] }), {
      from: monday,
      to: monday,
    });
    expect(session).toMatchObject({
      origin: "extra",
      requestId: "request",
      groupName: "Vlinders",
      locationId: "linde",
    });
  });
});
