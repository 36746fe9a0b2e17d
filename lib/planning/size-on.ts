import type { CareDay } from "@/lib/time/types";

/** Of rows in order of their first day the one that holds on a day; before the first of them that one (group-size.ts). */
export const sizeOn = <Size extends { startsOn: CareDay }>(
  sizes: readonly Size[],
  day: CareDay,
): Size | undefined => sizes.findLast((one) => one.startsOn <= day) ?? sizes[0];
