import { expect, it } from "vitest";
import { formatHours } from "@/lib/money/care-hours";
import { asCareDay } from "@/lib/time/care-day";
import { type ContractTerms, chargesOfMonth, fullMonthOn } from "./rules";

const since = (text: string, until?: string) => ({
  startsOn: asCareDay(text),
  endsOn: until ? asCareDay(until) : null,
});

const payers = [{ payerId: "eva", thousandths: 1000 }];
const weeks = (weeksPerYear: string) => [{ ...since("2024-01-01"), weeksPerYear, payers }];

const terms = (change: Partial<ContractTerms> = {}): ContractTerms => ({
  ...since("2024-01-01"),
  billedFrom: asCareDay("2024-01-01"),
  versions: weeks("52"),
  registrations: [{ ...since("2024-01-01"), id: "first", lrkNumber: "999999991" }],
  rates: [{ ...since("2024-01-01"), centsPerHour: 1142 }],
  blocks: [{ ...since("2024-01-01"), minutes: 645, periodWeeks: 1 }],
  ...change,
});
const days = (count: number, minutes: number) =>
  Array.from({ length: count }, () => ({ ...since("2024-01-01"), minutes, periodWeeks: 1 }));
const at = (centsPerHour: number) => [{ ...since("2024-01-01"), centsPerHour }];
const november = asCareDay("2026-11-01");
const april = asCareDay("2026-04-01");

// Hours a month as printed in the domain notes: ochtend 5.25 h, middag 5.50 h, hele dag 10.75 h.
it.each([
  [315, "52", "22,75"],
  [315, "50", "21,88"],
  [315, "40", "17,5"],
  [330, "52", "23,83"],
  [330, "49", "22,46"],
  [645, "52", "46,58"],
  [645, "50", "44,79"],
  [645, "48", "43"],
  [645, "40", "35,83"],
])("counts %i minutes a week over %s weeks as %s hours a month", (minutes, weeksPerYear, hours) => {
  const [charge] = chargesOfMonth(
    terms({ versions: weeks(weeksPerYear), blocks: days(1, minutes) }),
    november,
  );
  expect(charge && formatHours(charge.hours, "nl")).toBe(hours);
});

// A real price list: day of 10.5 h (short Friday 7 h) at 12.06, 52.2 weeks.
it.each([
  [days(1, 630), 550_84],
  [days(2, 630), 1_101_68],
  [days(1, 420), 367_23],
])("rounds the amount only", (blocks, amount) => {
  const charges = chargesOfMonth(terms({ versions: weeks("52.2"), rates: at(1206), blocks }), november);
  expect(charges.map((charge) => charge.cents)).toEqual([amount]);
});

it("charges a month that begins or ends within it for its share of the calendar days", () => {
  const begun = chargesOfMonth(terms({ ...since("2026-04-16") }), april);
  expect(begun).toMatchObject([{ from: "2026-04-16", to: "2026-04-30", partial: true, cents: 265_99 }]);
  const ended = chargesOfMonth(terms({ ...since("2024-01-01", "2026-04-15") }), april);
  expect(ended).toMatchObject([{ from: "2026-04-01", to: "2026-04-15", cents: 265_99 }]);
  const [whole] = chargesOfMonth(terms(), april);
  expect(whole).toMatchObject({ partial: false, cents: 531_98 });
});

it("charges nothing before the contract begins and after it has ended", () => {
  const short = terms({ ...since("2026-02-02", "2026-03-31") });
  expect(chargesOfMonth(short, asCareDay("2026-01-01"))).toEqual([]);
  expect(chargesOfMonth(short, april)).toEqual([]);
});

it("splits a month in which the rate changes, and not one in which a rate is only renewed", () => {
  const rates = [
    { ...since("2024-01-01", "2026-04-10"), centsPerHour: 1142 },
    { ...since("2026-04-11"), centsPerHour: 1200 },
  ];
  expect(chargesOfMonth(terms({ rates }), april)).toMatchObject([
    { from: "2026-04-01", to: "2026-04-10", centsPerHour: 1142, partial: true },
    { from: "2026-04-11", to: "2026-04-30", centsPerHour: 1200, partial: true },
  ]);
  const renewed = rates.map((rate) => ({ ...rate, centsPerHour: 1142 }));
  expect(chargesOfMonth(terms({ rates: renewed }), april)).toMatchObject([{ partial: false, cents: 531_98 }]);
});

it("splits a month in which the week changes", () => {
  const blocks = [
    { ...since("2024-01-01"), minutes: 645, periodWeeks: 1 },
    { ...since("2026-04-21"), minutes: 315, periodWeeks: 1 },
  ];
  const charges = chargesOfMonth(terms({ blocks }), april);
  expect(charges.map(({ from, to }) => [from, to])).toEqual([
    ["2026-04-01", "2026-04-20"],
    ["2026-04-21", "2026-04-30"],
  ]);
});

it("counts care of every second week for half", () => {
  const [charge] = chargesOfMonth(
    terms({ blocks: [{ ...since("2024-01-01"), minutes: 645, periodWeeks: 2 }] }),
    november,
  );
  expect(charge).toMatchObject({ partial: false, cents: 265_99 });
});

it("counts a February of 28 and of 29 days as one month", () => {
  const cents = (month: string) => chargesOfMonth(terms(), asCareDay(month)).map((charge) => charge.cents);
  expect(cents("2027-02-01")).toEqual(cents("2028-02-01"));
});

it("tells what a full month costs by the terms of a day, also where the month itself is split", () => {
  const begun = terms({ ...since("2026-04-16") });
  expect(fullMonthOn(begun, asCareDay("2026-04-20"))).toMatchObject({ partial: false, cents: 531_98 });
  expect(fullMonthOn(terms({ rates: [] }), april)).toBeNull();
});

it("splits a month in which the location is registered anew, and bills nothing before its first month here", () => {
  const registrations = [
    { ...since("2024-01-01", "2026-04-15"), id: "first", lrkNumber: "999999991" },
    { ...since("2026-04-16"), id: "second", lrkNumber: "999999992" },
  ];
  expect(chargesOfMonth(terms({ registrations }), april)).toMatchObject([
    { from: "2026-04-01", to: "2026-04-15", registration: { lrkNumber: "999999991" }, cents: 265_99 },
    { from: "2026-04-16", to: "2026-04-30", registration: { lrkNumber: "999999992" }, cents: 265_99 },
  ]);
  const takenOver = terms({ billedFrom: november });
  expect(chargesOfMonth(takenOver, april)).toEqual([]);
  expect(chargesOfMonth(takenOver, november)).toMatchObject([{ partial: false }]);
});

it("splits a month in which the weeks a year change", () => {
  const versions = [
    { ...since("2024-01-01", "2026-04-15"), weeksPerYear: "52", payers },
    { ...since("2026-04-16"), weeksPerYear: "40", payers },
  ];
  expect(chargesOfMonth(terms({ versions }), april)).toMatchObject([
    { to: "2026-04-15", weeksPerYear: "52", cents: 265_99 },
    { from: "2026-04-16", weeksPerYear: "40", cents: 204_61 },
  ]);
});

it("splits a month by calendar days where another pays, and not where the same terms go on", () => {
  const halves = (others: typeof payers) => [
    { ...since("2024-01-01", "2026-04-15"), weeksPerYear: "52", payers },
    { ...since("2026-04-16"), weeksPerYear: "52", payers: others },
  ];
  const shared = [
    { payerId: "eva", thousandths: 500 },
    { payerId: "sam", thousandths: 500 },
  ];
  expect(chargesOfMonth(terms({ versions: halves(shared) }), april)).toMatchObject([
    { to: "2026-04-15", payers, cents: 265_99 },
    { from: "2026-04-16", payers: shared, cents: 265_99 },
  ]);
  expect(chargesOfMonth(terms({ versions: halves(payers) }), april)).toMatchObject([{ cents: 531_98 }]);
});
