import { type CareSession, isExpected } from "@/lib/planning/care-session";
import { groupBy } from "@/lib/planning/fact-index";
import { closureOn, dayPartsOn, type LocationCalendar, openingOn } from "@/lib/planning/location-calendar";
import { sizeOn } from "@/lib/planning/size-on";
import { momentsOf, type PresentChild } from "@/lib/ratio/peak";
import { type CareDay, daysIn } from "@/lib/time/care-day";
import type { DayRange } from "@/lib/time/day-range";
import { spansOverlap, type TimeSpan } from "@/lib/time/local-time";
import { bandBirthdayIn } from "./birthdays";
import { staffNeed } from "./staff-need";
import type { PartCount, RosterChild, RosterGroup, RosterRow, RosterSheet, SheetDay } from "./view";

export type RosterFacts = {
  range: DayRange;
  calendar: LocationCalendar;
  groups: readonly RosterGroup[];
  /** Of the whole location. */
  sessions: readonly CareSession[];
  children: readonly RosterChild[];
};

/** One sheet per group: who comes on which day, how full it is and how many staff the law asks. */
export function rosterSheets(facts: RosterFacts): RosterSheet[] {
  const days = shownDays(facts);
  const children = new Map(facts.children.map((child) => [child.id, child]));
  const known = facts.sessions.filter((session) => children.has(session.childId));
  const byGroup = groupBy(known, (session) => session.groupId ?? "");
  const afterSchool = facts.groups.filter((group) => group.careType === "after_school");
  const schoolAge = afterSchool.flatMap((group) => byGroup.get(group.id) ?? []);
  return facts.groups.map((group) => {
    const { sizes: _, ...shown } = group;
    const own = byGroup.get(group.id) ?? [];
    const counted = group.careType === "daycare" ? own : schoolAge;
    return {
      ...shown,
      days: days.map((day) => sheetDay(facts, group, { day, own, counted, children })),
      rows: rowsOf(group, own, { days, children, range: facts.range }),
    };
  });
}

/** The days the location is open, and any other day on which somebody was agreed to come. */
function shownDays({ range, calendar, sessions }: RosterFacts): CareDay[] {
  const busy = new Set(sessions.map((session) => session.day));
  return daysIn(range).filter((day) => busy.has(day) || openingOn(calendar, day));
}

type Children = ReadonlyMap<string, RosterChild>;
type OneDay = {
  day: CareDay;
  own: readonly CareSession[];
  counted: readonly CareSession[];
  children: Children;
};

function sheetDay(facts: RosterFacts, group: RosterGroup, { day, own, counted, children }: OneDay): SheetDay {
  return {
    day,
    closure: closureOn(facts.calendar, day)?.name ?? null,
    places: sizeOn(group.sizes, day)?.places ?? 0,
    parts: partCounts(facts.calendar, day, presentOn(own, day, children)),
    staff: staffNeed(group.careType, presentOn(counted, day, children), day),
  };
}

/** Expected children with their own spans: who is away or whose day is closed takes no place. */
function presentOn(sessions: readonly CareSession[], day: CareDay, children: Children): PresentChild[] {
  const expected = sessions.filter((session) => session.day === day && isExpected(session));
  return [...groupBy(expected, (session) => session.childId)].flatMap(([id, spans]) => {
    const child = children.get(id);
    return child ? [{ birth: child.birthDate, spans }] : [];
  });
}

function partCounts(calendar: LocationCalendar, day: CareDay, present: readonly PresentChild[]): PartCount[] {
  const parts = dayPartsOn(calendar, day).filter((part) => part.code !== "full_day");
  const opening = openingOn(calendar, day);
  const whole = opening ? [{ code: null, from: opening.from, to: opening.to }] : [];
  const moments = momentsOf(present, day);
  const most = (span: TimeSpan) =>
    Math.max(0, ...moments.filter((one) => spansOverlap(one.span, span)).map((one) => one.children));
  return (parts.length > 0 ? parts : whole).map(({ code, from, to }) => ({
    code,
    from,
    to,
    planned: most({ from, to }),
  }));
}

type Frame = { days: readonly CareDay[]; children: Children; range: DayRange };

function rowsOf(group: RosterGroup, own: readonly CareSession[], frame: Frame): RosterRow[] {
  const rows = [...groupBy(own, (session) => session.childId)].flatMap(([id, sessions]) => {
    const child = frame.children.get(id);
    if (!child) return [];
    const cells = frame.days.map((day) => sessions.filter((session) => session.day === day));
    return [{ ...child, birthday: bandBirthdayIn(child.birthDate, frame.range, group.careType), cells }];
  });
  return rows.sort((one, other) => one.name.localeCompare(other.name, "nl"));
}
