import { addDays, daysBetween, startOfWeek } from "@/lib/time/care-day";
import { spansOverlap } from "@/lib/time/local-time";
import type { CareDay, LocalTime } from "@/lib/time/types";

export type Rate = { startsOn: CareDay; centsPerHour: number };

/** Each rate ends the day before the next begins; the last one runs on. */
export const datedRates = (rates: readonly Rate[]) =>
  rates.map((rate, index) => {
    const next = rates[index + 1];
    return { ...rate, endsOn: next ? addDays(next.startsOn, -1) : null };
  });

export type TimedBlock = {
  weekday: number;
  periodWeeks: 1 | 2;
  anchor: CareDay;
  from: LocalTime;
  to: LocalTime;
};

/** Blocks of every second week may alternate. */
const shareWeeks = (one: TimedBlock, other: TimedBlock) =>
  one.periodWeeks === 1 ||
  other.periodWeeks === 1 ||
  daysBetween(startOfWeek(one.anchor), startOfWeek(other.anchor)) % 14 === 0;

/** Two blocks of one weekday never share a minute in a week in which both hold. */
export const blocksClash = (blocks: readonly TimedBlock[]) =>
  blocks.some((one, index) =>
    blocks
      .slice(index + 1)
      .some((other) => one.weekday === other.weekday && shareWeeks(one, other) && spansOverlap(one, other)),
  );

export type Hours = { weekday: number; from: LocalTime; to: LocalTime };

/** Every block lies within the opening hours of its weekday. */
export const withinOpening = (blocks: readonly TimedBlock[], hours: readonly Hours[]) =>
  blocks.every((block) =>
    hours.some((day) => day.weekday === block.weekday && day.from <= block.from && block.to <= day.to),
  );
