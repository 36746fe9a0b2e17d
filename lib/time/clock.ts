import type { Instant } from "./instant";

/**
 * The only place that asks what time it is. Pages, actions and jobs call it once at their edge and hand the
 * value on, so rules, acts and tests never depend on the moment they run.
 */
export function now(): Instant {
  return new Date();
}
