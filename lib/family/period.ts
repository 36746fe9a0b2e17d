import type { CareDay } from "@/lib/time/types";

/** How a dated period stands to a day. */
export type PeriodState = "now" | "later" | "ended";

export function stateOf(period: { startsOn: CareDay; endsOn: CareDay | null }, day: CareDay): PeriodState {
  if (period.startsOn > day) return "later";
  return period.endsOn !== null && period.endsOn < day ? "ended" : "now";
}
