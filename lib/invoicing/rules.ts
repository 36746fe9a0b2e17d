import { amountForHours, monthlyHours } from "@/lib/money/care-hours";
import { type Cents, cents } from "@/lib/money/cents";
import { type Exact, exact, plus, times } from "@/lib/money/exact";
import { addDays, daysBetween, endOfMonth, startOfMonth } from "@/lib/time/care-day";
import type { DayRange } from "@/lib/time/day-range";
import type { CareDay } from "@/lib/time/types";

type Period = { startsOn: CareDay; endsOn: CareDay | null };

/** What a month costs follows from these and nothing else. */
export type ContractTerms = Period & {
  weeksPerYear: string;
  rates: readonly (Period & { centsPerHour: number })[];
  /** One per weekday and block; of care in every second week `periodWeeks` is 2. */
  blocks: readonly (Period & { minutes: number; periodWeeks: number })[];
};

/** Care under contract over some days of one month at one rate. */
export type ContractCharge = {
  from: CareDay;
  to: CareDay;
  /** Part of the month only: the contract, its rate or its week began or ended in it. */
  partial: boolean;
  weeklyMinutes: Exact;
  hours: Exact;
  centsPerHour: Cents;
  cents: Cents;
};

const holds = (period: Period, day: CareDay) =>
  period.startsOn <= day && (period.endsOn === null || day <= period.endsOn);

export const monthRange = (month: CareDay): DayRange => ({
  from: startOfMonth(month),
  to: endOfMonth(month),
});

const weeklyMinutesOn = (terms: ContractTerms, day: CareDay) =>
  plus(
    ...terms.blocks
      .filter((block) => holds(block, day))
      .map((block) => exact(block.minutes, block.periodWeeks)),
  );

/** First days of stretches in which neither rate nor week changes. */
function stretches(terms: ContractTerms, { from, to }: DayRange): DayRange[] {
  const starts = [terms, ...terms.rates, ...terms.blocks]
    .flatMap(({ startsOn, endsOn }) => (endsOn ? [startsOn, addDays(endsOn, 1)] : [startsOn]))
    .filter((day) => from < day && day <= to);
  const firsts = [...new Set([from, ...starts])].sort();
  return firsts.map((first, index) => {
    const next = firsts[index + 1];
    return { from: first, to: next ? addDays(next, -1) : to };
  });
}

type Stretch = DayRange & { weeklyMinutes: Exact; centsPerHour: number };

const sameNumber = (one: Exact, other: Exact) =>
  one.numerator * other.denominator === other.numerator * one.denominator;

function pricedStretches(terms: ContractTerms, month: DayRange): Stretch[] {
  const priced: Stretch[] = [];
  for (const stretch of stretches(terms, month)) {
    const rate = terms.rates.find((one) => holds(one, stretch.from));
    const weeklyMinutes = weeklyMinutesOn(terms, stretch.from);
    if (!holds(terms, stretch.from) || !rate || weeklyMinutes.numerator === 0n) continue;
    const last = priced.at(-1);
    const continues =
      last &&
      addDays(last.to, 1) === stretch.from &&
      last.centsPerHour === rate.centsPerHour &&
      sameNumber(last.weeklyMinutes, weeklyMinutes);
    if (continues) last.to = stretch.to;
    else priced.push({ ...stretch, weeklyMinutes, centsPerHour: rate.centsPerHour });
  }
  return priced;
}

/**
 * The charges of a contract for a month. Hours a month are hours a week times weeks a year, divided by 12; a
 * stretch of the month counts for its share of the calendar days. Only the amount is rounded.
 */
export function chargesOfMonth(terms: ContractTerms, month: CareDay): ContractCharge[] {
  const whole = monthRange(month);
  const daysOfMonth = daysBetween(whole.from, whole.to) + 1;
  return pricedStretches(terms, whole).map(({ from, to, weeklyMinutes, centsPerHour }) => {
    const days = daysBetween(from, to) + 1;
    const hours = times(monthlyHours(weeklyMinutes, terms.weeksPerYear), exact(days, daysOfMonth));
    const rate = cents(centsPerHour);
    return {
      from,
      to,
      partial: days < daysOfMonth,
      weeklyMinutes,
      hours,
      centsPerHour: rate,
      cents: amountForHours(hours, rate),
    };
  });
}

/** What a full month costs by the terms that hold on this day; null when none do. */
export function fullMonthOn(terms: ContractTerms, day: CareDay): ContractCharge | null {
  const { from, to } = monthRange(day);
  const rate = terms.rates.find((one) => holds(one, day));
  const blocks = terms.blocks
    .filter((one) => holds(one, day))
    .map((one) => ({ ...one, startsOn: from, endsOn: null }));
  if (!rate || blocks.length === 0) return null;
  const always = { ...terms, startsOn: from, endsOn: to, blocks };
  return chargesOfMonth({ ...always, rates: [{ ...rate, startsOn: from, endsOn: to }] }, day)[0] ?? null;
}
