import type { CareType } from "@/db/schema/organisation";
import { isPlacedOn } from "@/lib/planning/fact-index";
import { weekday } from "@/lib/time/care-day";
import { holdsOn, type Period } from "@/lib/time/period";
import type { CareDay } from "@/lib/time/types";
import { parityOf, weekNumber } from "@/lib/time/week-parity";

type Place = Period & {
  id: string;
  groupId: string;
  locationId: string;
  careType: CareType;
  weekdays: readonly number[] | null;
};
type Deal = Period & { id: string; careType: CareType };
type Block = Period & { contractId: string; weekday: number; parity: number | null };

/** What extra care and absences of one child stand on. */
export type Ground = { places: readonly Place[]; contracts: readonly Deal[]; blocks: readonly Block[] };

/** The last day of some contracts and places; the others go on. */
export type End = { lastDay: CareDay; contractIds: readonly string[]; placementIds: readonly string[] };

const endedBy = <One extends Period>(one: One, lastDay: CareDay): One =>
  one.endsOn !== null && one.endsOn <= lastDay ? one : { ...one, endsOn: lastDay };

/** The ground as it will be once that end is written. */
export function afterEnd({ places, contracts, blocks }: Ground, end: End): Ground {
  const cut = <One extends Period>(rows: readonly One[], ends: (one: One) => boolean) =>
    rows.map((one) => (ends(one) ? endedBy(one, end.lastDay) : one));
  return {
    places: cut(places, (one) => end.placementIds.includes(one.id)),
    contracts: cut(contracts, (one) => end.contractIds.includes(one.id)),
    blocks: cut(blocks, (one) => end.contractIds.includes(one.contractId)),
  };
}

/**
 * Extra care stands on a day where the child has a place at the location that was asked and a contract for the care of
 * that group: what approving asks (refusalOfApproval). So what another contract or place gives stays.
 */
export function carries({ places, contracts }: Ground, slot: { day: CareDay; locationId: string }): boolean {
  const place = places.find((one) => isPlacedOn(one, slot.day));
  return (
    place?.locationId === slot.locationId &&
    contracts.some((one) => one.careType === place.careType && holdsOn(one, slot.day))
  );
}

/** A report of absence says something while care is agreed that day: by a contract, or as extra care. */
export const hasCareOn = ({ blocks }: Ground, booked: readonly CareDay[], day: CareDay): boolean =>
  booked.includes(day) ||
  blocks.some(
    (block) =>
      block.weekday === weekday(day) &&
      holdsOn(block, day) &&
      (block.parity === null || block.parity === parityOf(weekNumber(day))),
  );
