import type { LocalTime, TimeSpan } from "@/lib/time/local-time";

type There = TimeSpan & { childId: string };

const isThere = ({ from, to }: There, at: LocalTime) => from <= at && at < to;

/** Most children at one moment of a day: only where somebody comes can there be more than before. */
export const mostTogether = (there: readonly There[]): number =>
  Math.max(
    0,
    ...there.map(
      ({ from }) => new Set(there.filter((one) => isThere(one, from)).map((one) => one.childId)).size,
    ),
  );
