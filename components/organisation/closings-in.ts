import type { ClosedDayLine } from "@/lib/organisation/read-closures";

/** From so many days on a closing stands as one, with its days behind it. */
export const asOne = 3;

export type Closing = { lines: ClosedDayLine[]; first: ClosedDayLine; last: ClosedDayLine };

/** What was closed by one act under one name at one place, in the order of its first day. */
export function closingsIn(days: readonly ClosedDayLine[]): Closing[] {
  const closings = new Map<string, Closing>();
  for (const line of days) {
    const key = `${line.closingId} ${line.name} ${line.locationId}`;
    const known = closings.get(key);
    if (known) closings.set(key, { ...known, lines: [...known.lines, line], last: line });
    else closings.set(key, { lines: [line], first: line, last: line });
  }
  return [...closings.values()];
}
