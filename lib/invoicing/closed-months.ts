import { startOfMonth } from "@/lib/time/care-day";
import type { CareDay } from "@/lib/time/types";
import type { Difference } from "./difference";
import type { DraftLine } from "./line";

/** Whether a month waits: its book year is closed, and the office did not tick it for this run. */
export const waitsIn =
  (closedYears: readonly number[], ticked: readonly CareDay[]) =>
  ({ fromDay }: Pick<DraftLine, "fromDay">): boolean =>
    closedYears.includes(Number(fromDay.slice(0, 4))) && !ticked.includes(startOfMonth(fromDay));

/**
 * What a run writes now and what stays owed until it is ticked. A line lies within one month, so the difference of a
 * month is written whole or not at all.
 */
export function setApart<Line extends DraftLine>(
  all: Difference<Line>,
  waits: (line: DraftLine) => boolean,
): { now: Difference<Line>; apart: Difference<Line> } {
  const only = (wanted: boolean): Difference<Line> => ({
    corrected: all.corrected.filter((line) => waits(line) === wanted),
    restored: all.restored.filter((line) => waits(line) === wanted),
    added: all.added.filter((line) => waits(line) === wanted),
  });
  return { now: only(false), apart: only(true) };
}

/** Net cents by month: what a run would write of it; corrections count against. */
export function centsByMonth({ corrected, restored, added }: Difference<DraftLine>): Map<CareDay, number> {
  const months = new Map<CareDay, number>();
  const add = (lines: readonly DraftLine[], sign: 1 | -1) => {
    for (const { fromDay, cents } of lines) {
      const month = startOfMonth(fromDay);
      months.set(month, (months.get(month) ?? 0) + sign * cents);
    }
  };
  add(corrected, -1);
  add([...restored, ...added], 1);
  return months;
}
