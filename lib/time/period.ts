import type { CareDay } from "./types";

/** First and last day, both included; without an end it goes on. */
export type Period = { startsOn: CareDay; endsOn: CareDay | null };

export const holdsOn = (period: Period, day: CareDay) =>
  period.startsOn <= day && (period.endsOn === null || day <= period.endsOn);
