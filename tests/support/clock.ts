import { vi } from "vitest";
import { onOurClock } from "@/lib/time/clock";
import type { Instant } from "@/lib/time/instant";

/** Only what a clock shows: timers go on, or nothing that waits would ever end. */
const toFake = ["Date" as const];

/** The portal's clock shows this moment, to code and policies alike, until `runClock`. */
export function stopClock(moment: Instant): Instant {
  const shift = onOurClock(new Date(0)).getTime();
  vi.useFakeTimers({ toFake, now: moment.getTime() - shift });
  return moment;
}

export const runClock = () => vi.useRealTimers();
