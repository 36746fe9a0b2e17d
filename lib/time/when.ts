import type { CareDay } from "./types";

export type Period = { startsOn: CareDay; endsOn: CareDay | null };
export type When = "past" | "now" | "later";

/** How a period stands to a day; both its ends belong to it. */
export const whenOf = (day: CareDay, { startsOn, endsOn }: Period): When => {
  if (startsOn > day) return "later";
  return endsOn !== null && endsOn < day ? "past" : "now";
};
