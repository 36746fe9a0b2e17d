import { now } from "./clock";
import { asLocalTime, type LocalTime } from "./local-time";

/** What clocks in Amsterdam show now, for the browser: Intl instead of the calendar library, which is large. */
export function browserTime(): LocalTime {
  const shown = new Intl.DateTimeFormat("en-GB", {
    timeZone: "Europe/Amsterdam",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  return asLocalTime(shown.format(now()));
}
