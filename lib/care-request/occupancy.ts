import type { CareType } from "@/db/schema/organisation";
import { momentsOf, type PresentChild } from "@/lib/ratio/peak";
import type { CareDay } from "@/lib/time/care-day";
import { spansOverlap, type TimeSpan } from "@/lib/time/local-time";

/** The busiest of the asked-for time: most children together, most staff the law asks. */
export type Load = {
  children: number;
  /** Null where the law does not allow this composition of the group at all. */
  staff: number | null;
};
export type Occupancy = { without: Load; with: Load; places: number; full: boolean; allowed: boolean };

/**
 * What the group looks like during the asked-for time, without and with this child. Full: more than its places.
 * The table of the law is that of daycare; it refuses no composition of an after-school group.
 */
export function occupancyOf(
  others: readonly PresentChild[],
  asked: { birth: CareDay; span: TimeSpan },
  { places, careType }: { places: number; careType: CareType },
  day: CareDay,
): Occupancy {
  const load = (children: readonly PresentChild[]): Load => {
    const moments = momentsOf(children, day).filter((moment) => spansOverlap(moment.span, asked.span));
    const staff = moments.map((moment) => (moment.staff.allowed ? moment.staff.required : null));
    return {
      children: Math.max(0, ...moments.map((moment) => moment.children)),
      staff: staff.includes(null) ? null : Math.max(0, ...staff.map(Number)),
    };
  };
  const joined = load([...others, { birth: asked.birth, spans: [asked.span] }]);
  const allowed = careType !== "daycare" || joined.staff !== null;
  return { without: load(others), with: joined, places, full: joined.children > places, allowed };
}
