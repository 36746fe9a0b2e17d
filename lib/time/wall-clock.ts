import { Temporal } from "temporal-polyfill";
import type { CareDay } from "./care-day";
import type { Instant } from "./instant";
import type { LocalTime } from "./local-time";

const zone = "Europe/Amsterdam";

/**
 * The moment at which clocks in Amsterdam show this time on this day. A time skipped in March (02:00 up to
 * 03:00) is taken an hour later, a time that comes twice in October is its first coming.
 */
export function instantAt(day: CareDay, time: LocalTime): Instant {
  const wall = Temporal.PlainDate.from(day).toPlainDateTime(Temporal.PlainTime.from(time));
  return new Date(wall.toZonedDateTime(zone, { disambiguation: "compatible" }).epochMilliseconds);
}

/** The time clocks in Amsterdam show at this moment, seconds dropped. */
export const localTimeOf = (instant: Instant): LocalTime => shownAt(instant).time;

/** Date and time that clocks in Amsterdam show at this moment, as '2026-11-20T10:15:30'. */
export function localDateTimeOf(instant: Instant): string {
  return zoned(instant).toPlainDateTime().toString({ smallestUnit: "second" });
}

/** The date in Amsterdam at this moment. */
export const careDayOf = (instant: Instant): CareDay => shownAt(instant).day;

type Shown = { day: CareDay; time: LocalTime };
const remembered = new Map<number, Shown>();
const most = 4096;

/**
 * What clocks in Amsterdam show, remembered per minute: a page asks for the same few moments again and again, and
 * the conversion is the dearest line of its own code. The zone has had whole minutes since before 1970.
 */
function shownAt(instant: Instant): Shown {
  const minute = Math.floor(instant.getTime() / 60_000);
  const known = remembered.get(minute);
  if (known) return known;
  const wall = zoned(instant).toPlainDateTime();
  const shown: Shown = {
    day: wall.toPlainDate().toString() as CareDay,
    time: wall.toPlainTime().toString({ smallestUnit: "minute" }) as LocalTime,
  };
  if (remembered.size >= most) remembered.clear();
  if (minute >= 0) remembered.set(minute, shown);
  return shown;
}

/**
 * A Date whose own local fields show the wall clock of Amsterdam, wherever the server stands: for libraries that
 * write local time, such as the entries of a ZIP. It is not the moment itself.
 */
export function asLocalFields(instant: Instant): Date {
  const { year, month, day, hour, minute, second } = zoned(instant);
  return new Date(year, month - 1, day, hour, minute, second);
}

function zoned(instant: Instant): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone);
}
