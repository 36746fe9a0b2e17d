import type { InvoiceLineKind } from "@/db/schema/invoice";
import type { BilledContract } from "@/lib/invoicing/contract-facts";
import { chargesOfMonth, fullMonthOn } from "@/lib/invoicing/rules";
import { fixedHours } from "@/lib/money/care-hours";
import { roundToCents } from "@/lib/money/cents";
import { decimal, exact, plus } from "@/lib/money/exact";
import { groupBy } from "@/lib/planning/fact-index";
import { addMonths, asCareDay, startOfMonth } from "@/lib/time/care-day";
import type { CareDay } from "@/lib/time/types";

export type StatedLine = {
  kind: InvoiceLineKind;
  childId: string;
  registrationId: string;
  fromDay: CareDay;
  toDay: CareDay;
  hours: string | null;
  cents: number;
};

export type StatedMonth = {
  month: CareDay;
  hours: string;
  contractCents: number;
  extraCents: number;
  creditCents: number;
};

/** A year of one child under one registration; fees stand apart, for they are no cost of care. */
export type StatedGroup = {
  childId: string;
  registrationId: string;
  from: CareDay;
  to: CareDay;
  months: StatedMonth[];
  hours: string;
  careCents: number;
  centsPerHour: number;
  feeCents: number;
};

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
const sumHours = (hours: readonly string[]) => fixedHours(plus(...hours.map(decimal)));

function perHour(careCents: number, hours: string): number {
  const { numerator, denominator } = decimal(hours);
  return numerator > 0n ? roundToCents(exact(BigInt(careCents) * denominator, numerator)) : 0;
}

export const monthsOf = (year: number): CareDay[] =>
  Array.from({ length: 12 }, (_, index) => addMonths(asCareDay(`${year}-01-01`), index));
export const monthCents = (month: StatedMonth) => month.contractCents + month.extraCents + month.creditCents;

function statedMonth(month: CareDay, lines: readonly StatedLine[]): StatedMonth {
  const own = lines.filter((line) => startOfMonth(line.fromDay) === month);
  const of = (kind: InvoiceLineKind) =>
    sum(own.filter((line) => line.kind === kind).map((line) => line.cents));
  return {
    month,
    hours: sumHours(own.map((line) => line.hours ?? "0")),
    contractCents: of("contract"),
    extraCents: of("extra"),
    creditCents: of("credit"),
  };
}

/** Days of which some care stands: what was billed and taken back stretches no period. */
function standingDays(care: readonly StatedLine[]): StatedLine[] {
  const days = groupBy(care, ({ fromDay, toDay }) => `${fromDay} ${toDay}`);
  return [...days.values()]
    .filter((lines) => Number(sumHours(lines.map((line) => line.hours ?? "0"))) !== 0)
    .flat();
}

function statedGroup(lines: readonly StatedLine[], first: StatedLine, year: number): StatedGroup {
  const care = standingDays(lines.filter((line) => line.hours !== null));
  const months = monthsOf(year).map((month) => statedMonth(month, lines));
  const hours = sumHours(months.map((month) => month.hours));
  const careCents = sum(months.map(monthCents));
  const days = care.length > 0 ? care : lines;
  return {
    childId: first.childId,
    registrationId: first.registrationId,
    from: days.map((line) => line.fromDay).sort()[0] ?? first.fromDay,
    to:
      days
        .map((line) => line.toDay)
        .sort()
        .at(-1) ?? first.toDay,
    months,
    hours,
    careCents,
    centsPerHour: perHour(careCents, hours),
    feeCents: sum(lines.filter((line) => line.kind === "fee").map((line) => line.cents)),
  };
}

/** The lines of a year per child and registration, in the order in which they come. */
export function statementOf(lines: readonly StatedLine[], year: number): StatedGroup[] {
  const groups = new Map<string, StatedLine[]>();
  for (const line of lines) {
    const key = `${line.childId} ${line.registrationId}`;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups.values()].flatMap((group) => (group[0] ? statedGroup(group, group[0], year) : []));
}

/** Months in a row that cost the same. */
export type EstimatedStretch = {
  contractId: string;
  from: CareDay;
  to: CareDay;
  months: number;
  hours: string;
  centsPerHour: number;
  centsPerMonth: number;
  cents: number;
};

function stretchesOf(contract: BilledContract, year: number): EstimatedStretch[] {
  const stretches: EstimatedStretch[] = [];
  for (const charge of monthsOf(year).flatMap((month) => chargesOfMonth(contract, month))) {
    const last = stretches.at(-1);
    const same =
      last &&
      last.centsPerHour === charge.centsPerHour &&
      last.centsPerMonth === charge.cents &&
      !charge.partial;
    if (same) {
      last.to = charge.to;
      last.months += 1;
      last.cents += charge.cents;
    } else {
      const { from, to, centsPerHour, cents } = charge;
      const price = { hours: fixedHours(charge.hours), centsPerHour, centsPerMonth: cents, cents };
      stretches.push({ contractId: contract.id, from, to, months: 1, ...price });
    }
  }
  return stretches;
}

export type NextRate = { contractId: string; from: CareDay; centsPerHour: number; centsPerMonth: number };

/** The rate of the first of January after, when it is known and the contract runs on. */
function nextRate(contract: BilledContract, year: number): NextRate[] {
  const from = asCareDay(`${year + 1}-01-01`);
  const runsOn = contract.startsOn < from && (contract.endsOn === null || contract.endsOn >= from);
  const before = fullMonthOn(contract, asCareDay(`${year}-12-31`));
  const after = runsOn ? fullMonthOn(contract, from) : null;
  if (!after || after.centsPerHour === before?.centsPerHour) return [];
  return [{ contractId: contract.id, from, centsPerHour: after.centsPerHour, centsPerMonth: after.cents }];
}

export type Estimate = { stretches: EstimatedStretch[]; nextRates: NextRate[]; cents: number };

/** What the contracts of a child will cost in a year, by the very rules the invoices go by. */
export function estimateOf(contracts: readonly BilledContract[], year: number): Estimate {
  const stretches = contracts.flatMap((contract) => stretchesOf(contract, year));
  const nextRates = contracts.flatMap((contract) => nextRate(contract, year));
  return { stretches, nextRates, cents: sum(stretches.map((stretch) => stretch.cents)) };
}
