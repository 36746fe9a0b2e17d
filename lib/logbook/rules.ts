import type { RefusalCode } from "@/lib/texts/refusals";
import { addDays, type CareDay, today } from "@/lib/time/care-day";
import { addMinutes, type Instant } from "@/lib/time/instant";
import { compare, type LocalTime } from "@/lib/time/local-time";
import { localTimeOf } from "@/lib/time/wall-clock";
import type { EntryContent } from "./content";

export const daysBack = 7;

/** Tablets do not all keep the right time. */
const clockSlackMinutes = 15;

/** An entry stands at the beginning of what it tells. */
export const startOf = (content: EntryContent, at: LocalTime): LocalTime =>
  content.kind === "sleep" ? content.details.from : at;

const timesOf = (content: EntryContent, at: LocalTime): LocalTime[] =>
  content.kind === "sleep" && content.details.to
    ? [content.details.from, content.details.to]
    : [startOf(content, at)];

export const firstDayInReach = (now: Instant): CareDay => addDays(today(now), -daysBack);

/** Whether an entry of that day may still be written or changed. */
export const dayInReach = (day: CareDay, now: Instant): boolean =>
  day <= today(now) && day >= firstDayInReach(now);

/** Why nothing may be written for this day and time, or null. */
export function whenRefusal(
  entry: { day: CareDay; at: LocalTime; content: EntryContent },
  now: Instant,
): RefusalCode | null {
  if (!dayInReach(entry.day, now)) return "logEntryDayOutOfReach";
  const latest = addMinutes(now, clockSlackMinutes);
  if (entry.day < today(now) || today(latest) > entry.day) return null;
  const limit = localTimeOf(latest);
  return timesOf(entry.content, entry.at).some((time) => compare(time, limit) > 0)
    ? "logEntryInFuture"
    : null;
}

/** The same words at the same time: writing it again changes nothing. */
export const sameEntry = (
  one: { at: LocalTime; content: EntryContent },
  other: { at: LocalTime; content: EntryContent },
): boolean =>
  compare(one.at, other.at) === 0 && JSON.stringify(one.content) === JSON.stringify(other.content);
