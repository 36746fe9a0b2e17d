import type { CareDay, LocalTime } from "@/lib/time/types";
import { closesEarly, firstOf, groupBy, isPlacedOn } from "./fact-index";
import type { PlanningFacts } from "./facts";

/** A day on which the child's location is closed, whether or not care was planned. */
export type ClosedDay = { day: CareDay; name: string };
/** A day on which it closes early, from when on. */
export type EarlyDay = ClosedDay & { from: LocalTime };

/**
 * The closing days of one child's location, in order and each once; of two closures on a day the location's own
 * is named. Where the child is not placed, only what closes every location counts.
 * A day on which only its group cannot receive it is one of them.
 */
export function closedDaysOf({
  closures,
  groupClosures,
  placements,
}: Pick<PlanningFacts, "closures" | "groupClosures" | "placements">): ClosedDay[] {
  const named = new Map<CareDay, { name: string; own: boolean }>();
  for (const { day, name, locationId, from } of closures) {
    if (from) continue;
    const own = locationId !== null;
    if (own && !placements.some((one) => one.locationId === locationId && isPlacedOn(one, day))) continue;
    if (own || !named.has(day)) named.set(day, { name, own });
  }
  for (const { day, reason, groupId } of groupClosures)
    if (!named.has(day) && placements.some((one) => one.groupId === groupId && isPlacedOn(one, day)))
      named.set(day, { name: reason, own: true });
  return [...named]
    .map(([day, { name }]) => ({ day, name }))
    .sort((one, other) => (one.day < other.day ? -1 : 1));
}

/** The days on which the child's location closes early, unless it is closed altogether. */
export function earlyDaysOf(facts: Parameters<typeof closedDaysOf>[0]): EarlyDay[] {
  const closed = new Set(closedDaysOf(facts).map(({ day }) => day));
  const own = facts.closures
    .filter(closesEarly)
    .filter(
      ({ day, locationId }) =>
        !closed.has(day) &&
        (locationId === null ||
          facts.placements.some((one) => one.locationId === locationId && isPlacedOn(one, day))),
    );
  return [...groupBy(own, ({ day }) => day).values()].flatMap((some) => {
    const first = firstOf(some);
    return first ? [{ day: first.day, name: first.name, from: first.from }] : [];
  });
}
