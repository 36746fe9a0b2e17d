/** Moments in Amsterdam at which days, weeks and years behave unlike a Tuesday morning, each by its name. */

/** @typedef {import("temporal-polyfill").Temporal.PlainDate} PlainDate */

/**
 * The next of each, as clockAt reads them; a night's change is taken in the hour that is missing or comes twice.
 * @returns {Promise<Record<string, string>>}
 */
export async function awkwardMoments() {
  const { Temporal } = await import("temporal-polyfill");
  const tomorrow = Temporal.Now.plainDateISO("Europe/Amsterdam").add({ days: 1 });
  const next = (/** @type {(day: PlainDate) => boolean} */ fits) => {
    let day = tomorrow;
    while (!fits(day)) day = day.add({ days: 1 });
    return day.toString();
  };
  const nextOn = (/** @type {number} */ weekday) => next((day) => day.dayOfWeek === weekday);
  const nextDate = (/** @type {number} */ month, /** @type {number} */ date) =>
    next((day) => day.month === month && day.day === date);
  const lastSunday = (/** @type {number} */ month) =>
    next((day) => day.month === month && day.dayOfWeek === 7 && day.add({ days: 7 }).month !== month);
  return {
    monday: `${nextOn(1)}T06:30`,
    tuesday: `${nextOn(2)}T09:00`,
    wednesday: `${nextOn(3)}T12:45`,
    thursday: `${nextOn(4)}T15:20`,
    friday: `${nextOn(5)}T19:00`,
    saturday: `${nextOn(6)}T10:00`,
    sunday: `${nextOn(7)}T21:30`,
    "closing-day": `${next(isClosed)}T10:30`,
    "years-end": `${nextDate(12, 31)}T23:55`,
    "new-year": `${nextDate(1, 1)}T00:05`,
    "leap-day": `${nextDate(2, 29)}T09:00`,
    "spring-forward": `${lastSunday(3)}T02:30`,
    "fall-back": `${lastSunday(10)}T02:30`,
  };
}

/** Christmas, Boxing Day or King's Day where that would have been a working day. */
const isClosed = (/** @type {PlainDate} */ { month, day, dayOfWeek }) =>
  dayOfWeek <= 5 && ["12-25", "12-26", "4-27"].includes(`${month}-${day}`);
