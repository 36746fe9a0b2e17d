import { addMinutes, type Instant } from "@/lib/time/instant";

type Limit = { failures: readonly Instant[]; most: number; windowMinutes: number };

const longestDelaySeconds = 128;

/** Two seconds once a third of the tries is spent, then twice as long each time. */
export function delaySeconds(failures: number, most: number): number {
  const free = Math.floor(most * 0.3);
  return failures < free ? 0 : Math.min(2 ** (failures - free + 1), longestDelaySeconds);
}

/**
 * From when another try counts; `failures` are the wrong ones inside the window, oldest first. Never more than
 * `most` of them fit in any window, because the next has to wait until the oldest of the last `most` left it.
 */
export function nextTryFrom({ failures, most, windowMinutes }: Limit): Instant | null {
  const last = failures.at(-1);
  if (!last) return null;
  const oldest = failures.at(-most);
  return oldest
    ? addMinutes(oldest, windowMinutes)
    : addMinutes(last, delaySeconds(failures.length, most) / 60);
}
