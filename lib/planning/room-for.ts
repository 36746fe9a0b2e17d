import type { CareDay } from "@/lib/time/types";

export type Placed = {
  id: string;
  groupName: string;
  locationId: string;
  startsOn: CareDay;
  endsOn: CareDay | null;
};
type Wanted = { startsOn: CareDay; endsOn: CareDay | null };

const lasts = (placed: Placed, until: CareDay) => placed.endsOn === null || placed.endsOn >= until;

/**
 * What a new placement asks of those that stand there: which one it ends the day before, as a move does, or which one is
 * in the way. One with an end of its own was agreed so, and is no move's to shorten.
 */
export function roomFor(
  placed: readonly Placed[],
  { startsOn, endsOn }: Wanted,
  mayEnd: (placed: Placed) => boolean,
): { ends: Placed | null } | { inTheWay: Placed } {
  const meets = placed.filter((one) => lasts(one, startsOn) && (endsOn === null || one.startsOn <= endsOn));
  const movable = (one: Placed) => one.endsOn === null && one.startsOn < startsOn && mayEnd(one);
  const inTheWay = meets.find((one) => !movable(one));
  return inTheWay ? { inTheWay } : { ends: meets[0] ?? null };
}
