import type { CareType } from "@/db/schema/organisation";
import { countSchoolAge, requiredStaffAfterSchool } from "@/lib/ratio/after-school";
import { type Moment, momentsOf, type PresentChild, peakOf } from "@/lib/ratio/peak";
import type { CareDay } from "@/lib/time/care-day";
import { spansOverlap } from "@/lib/time/local-time";
import type { StaffNeed } from "./view";

/**
 * What the law asks of a group at its busiest; for after-school care of the location, so `children` are then
 * all its school-age children of that day.
 */
export function staffNeed(careType: CareType, children: readonly PresentChild[], day: CareDay): StaffNeed {
  const moments = momentsOf(children, day);
  if (moments.length === 0) return { kind: "nobody" };
  return careType === "daycare" ? needOfGroup(moments) : needOfLocation(moments, children, day);
}

function needOfGroup(moments: readonly Moment[]): StaffNeed {
  const { refused, busiest, required } = peakOf(moments);
  if (refused && !refused.staff.allowed)
    return { kind: "refused", reason: refused.staff.reason, at: refused.span };
  return busiest ? { kind: "group", required, at: busiest.span } : { kind: "nobody" };
}

function needOfLocation(
  moments: readonly Moment[],
  children: readonly PresentChild[],
  day: CareDay,
): StaffNeed {
  const ranges = moments.map(({ span }) => {
    const there = children.filter((child) => child.spans.some((own) => spansOverlap(own, span)));
    return requiredStaffAfterSchool(
      countSchoolAge(
        there.map((child) => child.birth),
        day,
      ),
    );
  });
  return {
    kind: "location",
    atLeast: Math.max(...ranges.map((range) => range.atLeast)),
    atMost: Math.max(...ranges.map((range) => range.atMost)),
  };
}
