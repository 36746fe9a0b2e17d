import type { DayFacts, Wanted } from "@/lib/care-request/rules";
import { asCareDay } from "@/lib/time/care-day";
import { asLocalTime, type TimeSpan } from "@/lib/time/local-time";
import { instantAt } from "@/lib/time/wall-clock";

/** A Wednesday of a daycare that is open, and what may be wanted of it, for the tables of the rules. */
export const day = asCareDay("2026-12-02");
export const at = (date: string, time: string) => instantAt(asCareDay(date), asLocalTime(time));
export const span = (from: string, to: string): TimeSpan => ({
  from: asLocalTime(from),
  to: asLocalTime(to),
});
export const now = at("2026-11-24", "10:00");

export const policy: NonNullable<DayFacts["policy"]> = {
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
export const withTimes = { policy: { ...policy, mode: "times" as const } };
export const open: DayFacts = {
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
export const none: Wanted = { part: null, from: null, to: null };
export const afternoon: Wanted = { ...none, part: "afternoon" };
export const times = (from: string, to: string): Wanted => ({
  part: null,
  from: asLocalTime(from),
  to: asLocalTime(to),
});
