/** A moment on the world clock, as the database driver hands it over. Days and times of day have their own types. */
export type Instant = Date;

const minute = 60_000;

/** `minutes` may be negative or a fraction. */
export function addMinutes(instant: Instant, minutes: number): Instant {
  return new Date(instant.getTime() + minutes * minute);
}

export function addSeconds(instant: Instant, seconds: number): Instant {
  return new Date(instant.getTime() + seconds * 1000);
}

/**
 * Adds whole spans of 24 hours, for terms such as "valid for 7 days". Across a clock change the wall time
 * moves by an hour; for the same wall time on another day use `instantAt` of wall-clock.ts.
 */
export function addDaysTo(instant: Instant, days: number): Instant {
  return addMinutes(instant, days * 24 * 60);
}

export function isBefore(instant: Instant, other: Instant): boolean {
  return instant.getTime() < other.getTime();
}

/** Whole minutes from `from` to `to`, rounded down; negative when `to` comes first. */
export function minutesBetween(from: Instant, to: Instant): number {
  return Math.floor((to.getTime() - from.getTime()) / minute);
}

/** For moments that arrive as text (a cursor, a stored parameter). Only the form `toISOString` writes is read. */
export function instant(text: string): Instant | null {
  const parsed = new Date(text);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString() === text ? parsed : null;
}

/** For moments in a form of their own, such as a camera's '2026-11-23T10:15:00+01:00'; null when it is none. */
export function instantFrom(text: string): Instant | null {
  const parsed = new Date(text);
  return Number.isNaN(parsed.getTime()) ? null : parsed;
}
