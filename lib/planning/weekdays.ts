export const wholeWeek: readonly number[] = [1, 2, 3, 4, 5, 6, 7];

/** ISO weekdays of a placement in order; null is every day. */
type Weekdays = readonly number[] | null;

const daysOf = (weekdays: Weekdays) => weekdays ?? wholeWeek;

/** The same weekdays as they are stored: in order, each once, and null for the whole week. */
export function storedWeekdays(weekdays: Weekdays): number[] | null {
  const days = wholeWeek.filter((day) => daysOf(weekdays).includes(day));
  return days.length === wholeWeek.length ? null : days;
}

export const meet = (one: Weekdays, other: Weekdays) =>
  daysOf(one).some((day) => daysOf(other).includes(day));

/** What is left of a placement's weekdays when another takes some of them. */
export const without = (one: Weekdays, other: Weekdays) =>
  daysOf(one).filter((day) => !daysOf(other).includes(day));
