import type { CareDay } from "@/lib/time/types";
import { meet } from "./weekdays";

export type Placed = {
  id: string;
  groupName: string;
  locationId: string;
  startsOn: CareDay;
  endsOn: CareDay | null;
  weekdays: readonly number[] | null;
};
type Wanted = Pick<Placed, "startsOn" | "endsOn" | "weekdays">;

const lasts = (placed: Placed, until: CareDay) => placed.endsOn === null || placed.endsOn >= until;

/**
 * What a new placement asks of those that share a weekday with it: which ones it ends the day before, as a move does, or
 * which one is in the way. A move without an end of its own goes on until the first end that was agreed.
 */
export function roomFor<One extends Placed>(
  all: readonly One[],
  { startsOn, endsOn, weekdays }: Wanted,
  mayEnd: (placed: One) => boolean,
): { ends: One[]; endsOn: CareDay | null } | { inTheWay: One } {
  const placed = all.filter((one) => meet(one.weekdays, weekdays));
  const ends = placed.filter((one) => one.startsOn < startsOn && lasts(one, startsOn));
  const [agreed] = ends.flatMap((one) => one.endsOn ?? []).sort();
  const until = endsOn ?? agreed ?? null;
  const later = placed.find((one) => one.startsOn >= startsOn && (until === null || one.startsOn <= until));
  const inTheWay = ends.find((one) => !mayEnd(one)) ?? later;
  return inTheWay ? { inTheWay } : { ends, endsOn: until };
}
