import { addDays, type CareDay, today } from "@/lib/time/care-day";
import { addMinutes, type Instant, isBefore } from "@/lib/time/instant";
import { asLocalTime } from "@/lib/time/local-time";
import { instantAt } from "@/lib/time/wall-clock";

/** Events of one kind about one child so close together are one letter to the same reader. */
export const mergeMinutes = 10;

/** When the one letter of a day goes out. */
const summaryTime = asLocalTime("18:00");

/** May what happened at `at` join a letter whose first event was at `first`? Whichever was told first. */
export const mayJoin = (first: Instant, at: Instant): boolean =>
  !isBefore(addMinutes(first, mergeMinutes), at) && !isBefore(addMinutes(at, mergeMinutes), first);

/** A letter that another event joins waits for that one too, but no longer than the events that it may hold. */
export function joinedLetterTime(first: Instant, own: Instant): Instant {
  const latest = addMinutes(first, mergeMinutes);
  return isBefore(own, latest) ? own : latest;
}

/** The summary that what is told now goes into: this evening's, or tomorrow's. */
export function nextSummary(now: Instant): { day: CareDay; runAt: Instant } {
  const day = today(now);
  const evening = instantAt(day, summaryTime);
  if (isBefore(now, evening)) return { day, runAt: evening };
  const next = addDays(day, 1);
  return { day: next, runAt: instantAt(next, summaryTime) };
}
