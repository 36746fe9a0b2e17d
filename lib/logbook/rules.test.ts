import { describe, expect, it } from "vitest";
import { asCareDay } from "@/lib/time/care-day";
import { asLocalTime } from "@/lib/time/local-time";
import { instantAt } from "@/lib/time/wall-clock";
import { entryContent } from "./content";
import { sameEntry, startOf, whenRefusal } from "./rules";

const day = asCareDay;
const time = asLocalTime;
const now = instantAt(day("2026-11-24"), time("10:00"));
const note = entryContent.parse({ kind: "note", details: {}, text: "Buiten gespeeld" });
const nap = (from: string, to: string | null) =>
  entryContent.parse({ kind: "sleep", details: { from, to }, text: "" });
const refusal = (on: string, at: string, content = note) =>
  whenRefusal({ day: day(on), at: time(at), content }, now);

describe("when an entry may be written", () => {
  it.each([
    ["2026-11-24", "09:59", null],
    ["2026-11-24", "10:15", null],
    ["2026-11-24", "10:16", "logEntryInFuture"],
    ["2026-11-23", "23:00", null],
    ["2026-11-17", "08:00", null],
    ["2026-11-16", "08:00", "logEntryDayOutOfReach"],
    ["2026-11-25", "08:00", "logEntryDayOutOfReach"],
  ])("%s at %s: %s", (on, at, expected) => expect(refusal(on, at)).toBe(expected));

  it("looks at both ends of a nap", () => {
    expect(refusal("2026-11-24", "09:00", nap("09:00", "10:00"))).toBeNull();
    expect(refusal("2026-11-24", "09:00", nap("09:00", "12:00"))).toBe("logEntryInFuture");
    expect(refusal("2026-11-24", "09:00", nap("11:00", null))).toBe("logEntryInFuture");
  });

  it("does not stumble over midnight", () => {
    const late = instantAt(day("2026-11-24"), time("23:50"));
    const entry = { day: day("2026-11-24"), at: time("23:58"), content: note };
    expect(whenRefusal(entry, late)).toBeNull();
  });

  it("counts in Amsterdam on the night the clock goes back", () => {
    const early = instantAt(day("2026-10-25"), time("00:30"));
    expect(whenRefusal({ day: day("2026-10-25"), at: time("00:20"), content: note }, early)).toBeNull();
  });
});

it("puts a nap at its beginning", () => {
  expect(startOf(nap("12:40", null), time("09:00"))).toBe("12:40");
  expect(startOf(note, time("09:00"))).toBe("09:00");
});

it("knows the same entry again, seconds or not", () => {
  const one = { at: time("09:00"), content: note };
  expect(sameEntry(one, { at: "09:00:00" as typeof one.at, content: note })).toBe(true);
  expect(sameEntry(one, { at: time("09:01"), content: note })).toBe(false);
  expect(sameEntry(one, { at: time("09:00"), content: nap("09:00", null) })).toBe(false);
});
