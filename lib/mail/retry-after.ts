import { type Instant, instantFrom } from "@/lib/time/instant";

const longestMs = 24 * 60 * 60_000;

/** How long a Retry-After header asks to wait, as seconds or as a date; null when it says nothing usable. */
export function retryAfterMs(header: string | undefined, now: Instant): number | null {
  if (!header?.trim()) return null;
  const seconds = Number(header);
  const date = instantFrom(header);
  const wait = Number.isFinite(seconds) ? seconds * 1000 : date && date.getTime() - now.getTime();
  return wait === null ? null : Math.min(Math.max(wait, 0), longestMs);
}
