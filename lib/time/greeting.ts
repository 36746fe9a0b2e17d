import type { Instant } from "./instant";
import { localTimeOf } from "./wall-clock";

export type Greeting = "morning" | "afternoon" | "evening" | "night";

/** The part of the day in Amsterdam: morning from 06:00, afternoon from 12:00, evening from 18:00, night from 00:00. */
export function greeting(now: Instant): Greeting {
  const hour = Number(localTimeOf(now).slice(0, 2));
  if (hour < 6) return "night";
  if (hour < 12) return "morning";
  return hour < 18 ? "afternoon" : "evening";
}
