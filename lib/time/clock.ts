import type { Instant } from "./instant";

/**
 * How far the portal's clock stands ahead of the machine's, for runs on another day: handed to every process of
 * a run, and refused in production by lib/config.ts. A browser has no environment and shows its own clock.
 */
const shift = Number(globalThis.process?.env?.CLOCK_SHIFT_SECONDS ?? 0) * 1000;

/**
 * The only place that asks what time it is. Pages, actions and jobs call it once at their edge and hand the
 * value on, so rules, acts and tests never depend on the moment they run.
 */
export function now(): Instant {
  return onOurClock(new Date());
}

/** By the machine's own clock: for a store that compares it with its own, never for what the portal decides. */
export const machineClock = (): Instant => new Date();

/** A moment that the machine or a store noted by its own clock, such as when a file was written. */
export function onOurClock(noted: Date): Instant {
  return new Date(noted.getTime() + shift);
}
