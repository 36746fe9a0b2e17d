import type { CareDay } from "@/lib/time/care-day";
import { compare, type LocalTime, mergeSpans, type TimeSpan } from "@/lib/time/local-time";
import { type AgeCounts, childrenIn, countByAge } from "./age-band";
import { requiredStaff, type StaffAnswer } from "./required-staff";

export interface PresentChild {
  birth: CareDay;
  /** Half-open: who leaves at 13:00 and who comes at 13:00 are never there together. May touch or overlap. */
  spans: readonly TimeSpan[];
}

/** A stretch of the day in which nobody comes or goes. */
export interface Moment {
  span: TimeSpan;
  counts: AgeCounts;
  children: number;
  staff: StaffAnswer;
}

export interface Peak {
  /** Most children at one time. */
  children: number;
  /** Most staff required at one time, over the moments the law allows. */
  required: number;
  /** The first moment at which most staff are required; null when nobody comes. */
  busiest: Moment | null;
  /** The first moment whose composition the law does not allow, if any. */
  refused: Moment | null;
}

/** A daycare group through the day, in order; the hours without children are left out. */
export function momentsOf(children: readonly PresentChild[], day: CareDay): Moment[] {
  const present = children.map((child) => ({ birth: child.birth, spans: mergeSpans(child.spans) }));
  const points = changePoints(present.flatMap((child) => child.spans));
  return points.slice(0, -1).flatMap((from, index) => {
    const to = points[index + 1];
    const births = present.filter((child) => child.spans.some((span) => covers(span, from)));
    if (to === undefined || births.length === 0) return [];
    const counts = countByAge(
      births.map((child) => child.birth),
      day,
    );
    return [{ span: { from, to }, counts, children: childrenIn(counts), staff: requiredStaff(counts) }];
  });
}

/** What the day asks at its busiest. Most children and most staff need not fall together: babies weigh more. */
export function peakOf(moments: readonly Moment[]): Peak {
  const peak: Peak = { children: 0, required: 0, busiest: null, refused: null };
  for (const moment of moments) {
    peak.children = Math.max(peak.children, moment.children);
    if (!moment.staff.allowed) {
      peak.refused ??= moment;
    } else if (moment.staff.required > peak.required) {
      peak.required = moment.staff.required;
      peak.busiest = moment;
    }
  }
  return peak;
}

function changePoints(spans: readonly TimeSpan[]): LocalTime[] {
  return [...new Set(spans.flatMap((span) => [span.from, span.to]))].sort(compare);
}

function covers(span: TimeSpan, time: LocalTime): boolean {
  return compare(span.from, time) <= 0 && compare(time, span.to) < 0;
}
