import { type CareSession, isExpected } from "@/lib/planning/care-session";
import type { DayPartCode } from "@/lib/time/day-parts";
import { mergeSpans, type TimeSpan } from "@/lib/time/local-time";

/** How a child stands on the list of one day. */
export type ChildPresence = {
  /** "unplanned": placed in the group, but no care is agreed for this day. */
  status: "expected" | "absent" | "sick" | "holiday" | "closed" | "unplanned";
  /** When the child is expected, or would have been. */
  spans: TimeSpan[];
  dayPart: DayPartCode | null;
  extra: boolean;
};

/** One answer for the blocks of one child on one day: whoever comes for a part of it is expected. */
export function presenceOf(sessions: readonly CareSession[]): ChildPresence {
  const expected = sessions.filter(isExpected);
  const shown = expected.length > 0 ? expected : sessions;
  const [first] = shown;
  return {
    status: first === undefined ? "unplanned" : statusOf(first.status),
    spans: mergeSpans(shown.map(({ from, to }) => ({ from, to }))),
    dayPart: shown.length === 1 && first ? first.dayPart : null,
    extra: expected.some((session) => session.origin === "extra"),
  };
}

const statusOf = (status: CareSession["status"]): ChildPresence["status"] =>
  status === "planned" ? "expected" : status;
