import { describe, expect, it } from "vitest";
import {
  asLocalTime,
  compare,
  durationMinutes,
  fromMinutes,
  localTime,
  mergeSpans,
  minutesOf,
  spansOverlap,
  subtractSpans,
  type TimeSpan,
} from "./local-time";

const t = asLocalTime;
const span = (text: string): TimeSpan => ({ from: t(text.slice(0, 5)), to: t(text.slice(6)) });
const spans = (text: string) => (text === "" ? [] : text.split(" ").map(span));

describe("local times", () => {
  it.each([
    ["07:45", "07:45"],
    ["07:45:00", "07:45"],
    ["00:00", "00:00"],
    ["23:59:59", "23:59"],
  ])("reads %s as %s", (text, expected) => expect(localTime(text)).toBe(expected));

  it.each(["", "7:45", "24:00", "12:60", "07.45", "07:45:60", "07:45:00.5", "07:45\n", " 07:45"])(
    "refuses %j",
    (text) => {
      expect(localTime(text)).toBeNull();
      expect(() => asLocalTime(text)).toThrow(RangeError);
    },
  );

  it("turns into minutes and back", () => {
    expect([t("00:00"), t("07:45"), t("23:59")].map(minutesOf)).toEqual([0, 465, 1439]);
    expect([0, 465, 1439].map(fromMinutes)).toEqual(["00:00", "07:45", "23:59"]);
    for (const wrong of [-1, 1440, 7.5, Number.NaN]) expect(() => fromMinutes(wrong)).toThrow(RangeError);
  });

  it("measures and compares", () => {
    expect(durationMinutes(t("07:45"), t("18:30"))).toBe(645);
    expect(durationMinutes(t("18:30"), t("07:45"))).toBe(-645);
    expect([t("13:00"), t("07:45"), t("09:05")].sort(compare)).toEqual(["07:45", "09:05", "13:00"]);
  });
});

describe("spans", () => {
  it.each([
    ["07:45-13:00", "13:00-18:30", false],
    ["07:45-13:01", "13:00-18:30", true],
    ["07:45-18:30", "09:00-10:00", true],
    ["09:00-09:00", "07:45-18:30", false],
  ])("%s and %s overlap: %s", (one, other, expected) => {
    expect(spansOverlap(span(one), span(other))).toBe(expected);
    expect(spansOverlap(span(other), span(one))).toBe(expected);
  });

  it.each([
    ["", ""],
    ["13:00-18:30 07:45-13:00", "07:45-18:30"],
    ["07:45-10:00 09:00-12:00 11:00-11:30", "07:45-12:00"],
    ["07:45-10:00 10:01-12:00", "07:45-10:00 10:01-12:00"],
    ["10:00-10:00 12:00-11:00", ""],
  ])("merges %j into %j", (input, expected) => {
    expect(mergeSpans(spans(input))).toEqual(spans(expected));
  });

  it.each([
    ["07:45-18:30", "", "07:45-18:30"],
    ["07:45-18:30", "07:45-18:30", ""],
    ["07:45-18:30", "13:00-18:30", "07:45-13:00"],
    ["07:45-18:30", "09:00-10:00 12:00-13:00", "07:45-09:00 10:00-12:00 13:00-18:30"],
    ["07:45-13:00", "13:00-18:30", "07:45-13:00"],
    ["07:45-13:00 13:00-18:30", "12:00-14:00", "07:45-12:00 14:00-18:30"],
    ["07:45-13:00", "10:00-10:00", "07:45-13:00"],
  ])("%j less %j leaves %j", (input, removed, expected) => {
    expect(subtractSpans(spans(input), spans(removed))).toEqual(spans(expected));
  });

  it("leaves its input as it was", () => {
    const input = spans("07:45-10:00 09:00-12:00");
    mergeSpans(input);
    expect(input).toEqual(spans("07:45-10:00 09:00-12:00"));
  });
});
