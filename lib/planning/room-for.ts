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
 * in the way. A move without an end of its own goes on until the end that was agreed.
 */
export function roomFor(
  placed: readonly Placed[],
  { startsOn, endsOn }: Wanted,
  mayEnd: (placed: Placed) => boolean,
): { ends: Placed | null; endsOn: CareDay | null } | { inTheWay: Placed } {
  const runs = placed.find((one) => one.startsOn < startsOn && lasts(one, startsOn));
  const until = endsOn ?? runs?.endsOn ?? null;
  const later = placed.find((one) => one.startsOn >= startsOn && (until === null || one.startsOn <= until));
  const inTheWay = runs && !mayEnd(runs) ? runs : later;
  return inTheWay ? { inTheWay } : { ends: runs ?? null, endsOn: until };
}
