import { fixedHours } from "@/lib/money/care-hours";
import { decimal, exact, times } from "@/lib/money/exact";
import type { DraftLine } from "./line";

/** A line on paper, with the number of its invoice or credit note; taken back lines have hours below zero. */
export type BilledLine = DraftLine & { number: string };

const turned = (hours: string) => fixedHours(times(exact(-1), decimal(hours)));
const isMirror = (line: DraftLine) => line.hours?.startsWith("-") ?? false;

/** The same line with the sign turned: hours × rate stays the amount. */
export const mirrorOf = <Line extends DraftLine>(line: Line): Line => ({
  ...line,
  hours: line.hours === null ? null : turned(line.hours),
  cents: line.cents === 0 ? 0 : -line.cents,
});

/** What makes two lines the same one: what was charged, for which days, at which price. */
function identity(line: DraftLine): string {
  const { kind, about, requestId, registration, fromDay, toDay, hours, centsPerHour, thousandths, cents } =
    isMirror(line) ? mirrorOf(line) : line;
  const what = [kind, about.contractId, requestId, registration.id, fromDay, toDay];
  return [...what, hours, centsPerHour, thousandths, cents].join(" ");
}

type Standing = { line: BilledLine; times: number };

function standing(billed: readonly BilledLine[]): Map<string, Standing> {
  const found = new Map<string, Standing>();
  for (const line of billed) {
    const key = identity(line);
    const before = found.get(key) ?? { line, times: 0 };
    // Of lines that stand the newest is the one that is corrected.
    found.set(
      key,
      isMirror(line) ? { ...before, times: before.times - 1 } : { line, times: before.times + 1 },
    );
  }
  return found;
}

export type Difference<Line extends DraftLine> = {
  /** On paper and not owed any more: to be written with the sign turned. */
  corrected: BilledLine[];
  /** Taken back more often than it stood, by a correction and the credit note of a whole invoice: to be written again. */
  restored: BilledLine[];
  /** Owed and not on paper. */
  added: Line[];
};

const copies = ({ line, times: count }: Standing, sign: 1 | -1): BilledLine[] =>
  Array.from({ length: Math.max(0, sign * count) }, () => (isMirror(line) ? mirrorOf(line) : line));

/**
 * What has to be written so that what stands on paper is what is owed: whole lines, never the net of two. Written once,
 * it is empty the next time, in whatever order things changed in between.
 */
export function difference<Line extends DraftLine>(
  owed: readonly Line[],
  billed: readonly BilledLine[],
): Difference<Line> {
  const stands = standing(billed);
  const added = owed.filter((line) => {
    const found = stands.get(identity(line));
    if (!found || found.times < 1) return true;
    found.times -= 1;
    return false;
  });
  const rest = [...stands.values()];
  const corrected = rest.flatMap((one) => copies(one, 1));
  return { corrected, restored: rest.flatMap((one) => copies(one, -1)), added };
}
