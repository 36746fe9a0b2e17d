import type { LocalTime } from "./types";

/** A time on the wall as 'HH:MM', from '00:00' up to '23:59'. Sorting the text sorts the times. */
export type { LocalTime };

/** Half-open: from 07:45 to 13:00 ends the moment a span from 13:00 begins, so the two do not overlap. */
export interface TimeSpan {
  from: LocalTime;
  to: LocalTime;
}

/** Reads 'HH:MM', or 'HH:MM:SS' as the database writes it (seconds are dropped); anything else is null. */
export function localTime(text: string): LocalTime | null {
  return /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(text) ? (text.slice(0, 5) as LocalTime) : null;
}

/** For values that must be right already (database rows, test cases): throws on anything else. */
export function asLocalTime(text: string): LocalTime {
  const time = localTime(text);
  if (time === null) throw new RangeError("Not a time of day");
  return time;
}

/** Minutes since midnight, 0 up to 1439. */
export function minutesOf(time: LocalTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** The reverse of `minutesOf`; throws outside 0 up to 1439. */
export function fromMinutes(minutes: number): LocalTime {
  if (!Number.isInteger(minutes) || minutes < 0 || minutes > 1439) throw new RangeError("Outside the day");
  const two = (part: number) => String(part).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}` as LocalTime;
}

/** Whole minutes; negative when `to` comes first, for a span never crosses midnight. */
export function durationMinutes(from: LocalTime, to: LocalTime): number {
  return minutesOf(to) - minutesOf(from);
}

/** For sorting: negative, zero or positive. Also right while one of the two still carries its seconds. */
export function compare(one: LocalTime, other: LocalTime): number {
  return minutesOf(one) - minutesOf(other);
}

export function spansOverlap(one: TimeSpan, other: TimeSpan): boolean {
  return isSpan(one) && isSpan(other) && compare(one.from, other.to) < 0 && compare(other.from, one.to) < 0;
}

/** The same time in as few spans as possible, in order. Touching spans become one; empty ones disappear. */
export function mergeSpans(spans: readonly TimeSpan[]): TimeSpan[] {
  const merged: TimeSpan[] = [];
  for (const span of spans.filter(isSpan).sort((one, other) => compare(one.from, other.from))) {
    const last = merged.at(-1);
    if (last === undefined || compare(last.to, span.from) < 0) merged.push({ ...span });
    else if (compare(last.to, span.to) < 0) last.to = span.to;
  }
  return merged;
}

/** What is left of `spans` when the time in `removed` is taken out; the result is merged and in order. */
export function subtractSpans(spans: readonly TimeSpan[], removed: readonly TimeSpan[]): TimeSpan[] {
  return removed
    .filter(isSpan)
    .reduce((rest, cut) => rest.flatMap((span) => takeOut(span, cut)), mergeSpans(spans));
}

function takeOut(span: TimeSpan, cut: TimeSpan): TimeSpan[] {
  if (!spansOverlap(span, cut)) return [span];
  const before = { from: span.from, to: cut.from };
  const after = { from: cut.to, to: span.to };
  return [before, after].filter(isSpan);
}

function isSpan(span: TimeSpan): boolean {
  return compare(span.from, span.to) < 0;
}
