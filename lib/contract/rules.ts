import { spansOverlap } from "@/lib/time/local-time";
import type { LocalTime } from "@/lib/time/types";
import type { Parity } from "@/lib/time/week-parity";

/** `parity` null: every week. */
export type TimedBlock = { weekday: number; parity: Parity | null; from: LocalTime; to: LocalTime };

/** Blocks of every second week may alternate. */
const shareWeeks = (one: TimedBlock, other: TimedBlock) =>
  one.parity === null || other.parity === null || one.parity === other.parity;

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
