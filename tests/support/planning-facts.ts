import { deriveCareSessions } from "@/lib/planning/derive";
import type { AbsenceFact, PatternFact, PlacementFact, PlanningFacts, SlotFact } from "@/lib/planning/facts";
import { asCareDay, type CareDay } from "@/lib/time/care-day";
import { asLocalTime } from "@/lib/time/local-time";

export const d = asCareDay;
export const t = asLocalTime;
export const longAgo = d("2020-01-06");
export const monday = d("2026-11-23");

const parts = {
  morning: ["07:45", "13:00"],
  afternoon: ["13:00", "18:30"],
  full_day: ["07:45", "18:30"],
} as const;
type Part = keyof typeof parts;
export const spanOf = (part: Part) => ({ from: t(parts[part][0]), to: t(parts[part][1]) });

export const pattern = (
  weekday: number,
  part: Part = "full_day",
  more: Partial<PatternFact> = {},
): PatternFact => ({
  childId: "saar",
  locationId: "linde",
  weekday,
  parity: null,
  ...spanOf(part),
  startsOn: longAgo,
  endsOn: null,
  ...more,
});
export const timed = (weekday: number, from: string, to: string, more: Partial<PatternFact> = {}) =>
  pattern(weekday, "full_day", { from: t(from), to: t(to), ...more });
export const placement = (more: Partial<PlacementFact> = {}): PlacementFact => ({
  childId: "saar",
  groupId: "vlinders",
  groupName: "Vlinders",
  locationId: "linde",
  startsOn: longAgo,
  endsOn: null,
  weekdays: null,
  ...more,
});
export const absence = (day: CareDay, more: Partial<AbsenceFact> = {}): AbsenceFact => ({
  id: "absence",
  childId: "saar",
  day,
  from: null,
  to: null,
  kind: "absent",
  ...more,
});
export const extra = (day: CareDay, from: string, to: string): SlotFact => ({
  requestId: "request",
  childId: "saar",
  locationId: "linde",
  day,
  from: t(from),
  to: t(to),
});
/** Open all day on this weekday, since long ago. */
export const open = (locationId: string, weekday: number) => ({
  ...{ locationId, weekday, startsOn: longAgo, endsOn: null },
  ...spanOf("full_day"),
});

export const facts = (more: Partial<PlanningFacts> = {}): PlanningFacts => ({
  patterns: [],
  placements: [placement()],
  dayParts: (Object.keys(parts) as Part[]).map((code) => ({
    locationId: "linde",
    code,
    ...spanOf(code),
    startsOn: longAgo,
    endsOn: null,
  })),
  openings: [1, 2, 3, 4, 5].map((weekday) => open("linde", weekday)),
  closures: [],
  groupClosures: [],
  absences: [],
  slots: [],
  ...more,
});

/** One line per session: day, times, and whatever is special. */
export const told = (given: Partial<PlanningFacts>, from: CareDay, to: CareDay = from) =>
  deriveCareSessions(facts(given), { from, to }).map((one) =>
    [
      one.day.slice(5),
      `${one.from}-${one.to}`,
      one.dayPart ?? "times",
      ...(one.origin === "extra" ? ["extra"] : []),
      ...(one.status === "planned" ? [] : [one.status]),
      ...(one.closureName ? [one.closureName] : []),
    ].join(" "),
  );
export const days = (given: Partial<PlanningFacts>, from: CareDay, to: CareDay) =>
  deriveCareSessions(facts(given), { from, to }).map((one) => one.day as string);
