import { amountForHours, monthlyHours } from "@/lib/money/care-hours";
import { type Cents, cents } from "@/lib/money/cents";
import { type Exact, exact, plus, times } from "@/lib/money/exact";
import { addDays, daysBetween, endOfMonth, startOfMonth } from "@/lib/time/care-day";
import type { DayRange } from "@/lib/time/day-range";
import { holdsOn, type Period } from "@/lib/time/period";
import type { CareDay } from "@/lib/time/types";

export type PayerShare = { payerId: string; thousandths: number };
export type Registered = { id: string; lrkNumber: string };

/** What a month costs follows from these and nothing else. */
export type ContractTerms = Period & {
  /** Days before it are not billed here. */
  billedFrom: CareDay;
  versions: readonly (Period & { weeksPerYear: string; payers: readonly PayerShare[] })[];
  /** The number on a line is that of its days. */
  registrations: readonly (Period & Registered)[];
  rates: readonly (Period & { centsPerHour: number })[];
  /** One per weekday and block; of care in every second week `periodWeeks` is 2. */
  blocks: readonly (Period & { minutes: number; periodWeeks: number })[];
};

/** Care under contract over some days of one month at one rate. */
export type ContractCharge = {
  from: CareDay;
  to: CareDay;
  /** Part of the month only: the contract, its rate, week, weeks a year or registration began or ended in it. */
  partial: boolean;
  weeklyMinutes: Exact;
  weeksPerYear: string;
  registration: Registered;
  payers: readonly PayerShare[];
  hours: Exact;
  centsPerHour: Cents;
  cents: Cents;
};

export const monthRange = (month: CareDay): DayRange => ({
  from: startOfMonth(month),
  to: endOfMonth(month),
});

const weeklyMinutesOn = (terms: ContractTerms, day: CareDay) =>
  plus(
    ...terms.blocks
      .filter((block) => holdsOn(block, day))
      .map((block) => exact(block.minutes, block.periodWeeks)),
  );

/** First days of stretches in which nothing changes that a price follows from. */
function stretches(terms: ContractTerms, { from, to }: DayRange): DayRange[] {
  const { versions, registrations, rates, blocks, billedFrom } = terms;
  const starts = [terms, ...versions, ...registrations, ...rates, ...blocks]
    .flatMap(({ startsOn, endsOn }) => (endsOn ? [startsOn, addDays(endsOn, 1)] : [startsOn]))
    .concat(billedFrom)
    .filter((day) => from < day && day <= to);
  const firsts = [...new Set([from, ...starts])].sort();
  return firsts.map((first, index) => {
    const next = firsts[index + 1];
    return { from: first, to: next ? addDays(next, -1) : to };
  });
}

type Price = Pick<ContractCharge, "weeklyMinutes" | "weeksPerYear" | "registration" | "payers"> & {
  centsPerHour: number;
};
type Stretch = DayRange & Price;

const sameNumber = (one: Exact, other: Exact) =>
  one.numerator * other.denominator === other.numerator * one.denominator;

function priceOn(terms: ContractTerms, day: CareDay): Price | null {
  const on = <Row extends Period>(rows: readonly Row[]) => rows.find((one) => holdsOn(one, day));
  const [version, rate, registration] = [on(terms.versions), on(terms.rates), on(terms.registrations)];
  const weeklyMinutes = weeklyMinutesOn(terms, day);
  if (!holdsOn(terms, day) || day < terms.billedFrom || weeklyMinutes.numerator === 0n) return null;
  if (!version || !rate || !registration) return null;
  const { weeksPerYear, payers } = version;
  return { weeklyMinutes, weeksPerYear, payers, registration, centsPerHour: rate.centsPerHour };
}

const sharesText = (payers: readonly PayerShare[]) =>
  payers.map((one) => `${one.payerId} ${one.thousandths}`).join();

const samePrice = (one: Price, other: Price) =>
  sharesText(one.payers) === sharesText(other.payers) &&
  one.centsPerHour === other.centsPerHour &&
  one.weeksPerYear === other.weeksPerYear &&
  one.registration.id === other.registration.id &&
  sameNumber(one.weeklyMinutes, other.weeklyMinutes);

function pricedStretches(terms: ContractTerms, month: DayRange): Stretch[] {
  const priced: Stretch[] = [];
  for (const stretch of stretches(terms, month)) {
    const price = priceOn(terms, stretch.from);
    if (!price) continue;
    const last = priced.at(-1);
    if (last && addDays(last.to, 1) === stretch.from && samePrice(last, price)) last.to = stretch.to;
    else priced.push({ ...stretch, ...price });
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
  return pricedStretches(terms, whole).map(({ from, to, centsPerHour, ...price }) => {
    const days = daysBetween(from, to) + 1;
    const hours = times(monthlyHours(price.weeklyMinutes, price.weeksPerYear), exact(days, daysOfMonth));
    const rate = cents(centsPerHour);
    return {
      ...price,
      from,
      to,
      partial: days < daysOfMonth,
      hours,
      centsPerHour: rate,
      cents: amountForHours(hours, rate),
    };
  });
}

/** What a full month costs by the terms that hold on this day; null when none do. */
export function fullMonthOn(terms: ContractTerms, day: CareDay): ContractCharge | null {
  const { from, to } = monthRange(day);
  const always = <Row extends Period>(rows: readonly Row[]): Row[] =>
    rows.filter((one) => holdsOn(one, day)).map((one) => ({ ...one, startsOn: from, endsOn: to }));
  const { versions, registrations, rates, blocks } = terms;
  const whole = { startsOn: from, endsOn: to, billedFrom: from };
  const kept = { versions: always(versions), registrations: always(registrations), rates: always(rates) };
  return chargesOfMonth({ ...whole, ...kept, blocks: always(blocks) }, day)[0] ?? null;
}
