import { expect } from "vitest";
import type { BilledContract } from "@/lib/invoicing/contract-facts";
import { type BilledLine, difference, mirrorOf } from "@/lib/invoicing/difference";
import { contractLines } from "@/lib/invoicing/draft-lines";
import type { OwedLine } from "@/lib/invoicing/line";
import { addDays, addMonths, asCareDay, type CareDay } from "@/lib/time/care-day";
import { type Chance, chance } from "@/scripts/seed/random";

export const first = asCareDay("2026-01-01");
const child = { id: "saar", givenName: "Saar", namePrefix: "de", familyName: "Vries", birthDate: first };

type Version = { from: CareDay; minutes: number; weeks: string; rate: number; payers: [string, number][] };
/** A contract as somebody keeps it: what was agreed from which day on, and when it ends. */
export type Agreement = { versions: Version[]; endsOn: CareDay | null; movedOn: CareDay | null };

function contractOf({ versions, endsOn, movedOn }: Agreement): BilledContract {
  const sorted = [...versions].sort((one, other) => (one.from < other.from ? -1 : 1));
  const periods = sorted.map((version, index) => {
    const next = sorted[index + 1];
    const until = next ? addDays(next.from, -1) : endsOn;
    return {
      ...version,
      startsOn: version.from,
      endsOn: endsOn && (!until || until > endsOn) ? endsOn : until,
    };
  });
  const lrk = (id: string, startsOn: CareDay, until: CareDay | null) => ({
    ...{ id, lrkNumber: id, startsOn, endsOn: until },
  });
  const registrations = movedOn
    ? [lrk("old", first, addDays(movedOn, -1)), lrk("new", movedOn, null)]
    : [lrk("old", first, null)];
  return {
    ...{ id: "contract", holderId: "eva", child, careType: "daycare", startsOn: first, endsOn },
    ...{ billedFrom: first, location: { id: "linde", name: "De Linde" }, registrations },
    versions: periods.map(({ startsOn, endsOn: until, weeks, payers }) => ({
      ...{ id: startsOn, startsOn, endsOn: until, agreedOn: startsOn, weeksPerYear: weeks },
      payers: payers.map(([payerId, thousandths]) => ({ payerId, thousandths })),
    })),
    rates: periods.map(({ startsOn, endsOn: until, rate }) => ({
      startsOn,
      endsOn: until,
      centsPerHour: rate,
    })),
    blocks: periods.map(({ startsOn, endsOn: until, minutes }) => ({
      ...{ startsOn, endsOn: until, minutes, periodWeeks: 1, weekday: 1, part: null },
      ...{ from: "07:45" as never, to: "18:30" as never },
    })),
  };
}

/** Another reckoning of the same: day by day, over the days of their month, nothing rounded. */
function exactCents(agreement: Agreement, until: CareDay): number {
  let total = 0;
  for (let day = first; day <= until; day = addDays(day, 1)) {
    if (agreement.endsOn && day > agreement.endsOn) break;
    const version = agreement.versions
      .filter((one) => one.from <= day)
      .sort((a, b) => (a.from < b.from ? 1 : -1))[0];
    const [year = 0, month = 0] = day.split("-").map(Number);
    const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
    if (version) total += ((version.minutes / 60) * Number(version.weeks) * version.rate) / 12 / days;
  }
  return total;
}

const someVersion = (from: CareDay, dice: Chance): Version => ({
  from,
  minutes: dice.pick([315, 330, 645, 1290, 1935]),
  weeks: dice.pick(["52", "40", "52.2", "49"]),
  rate: dice.between(900, 1300),
  payers: dice.pick([
    [["eva", 1000]],
    [
      ["eva", 500],
      ["sam", 500],
    ],
    [
      ["eva", 333],
      ["sam", 667],
    ],
    [["gemeente", 1000]],
  ]) as [string, number][],
});

const someDay = (dice: Chance) => addDays(first, dice.between(0, 364));

const changes: ((agreement: Agreement, dice: Chance) => void)[] = [
  (agreement, dice) => {
    const from = someDay(dice);
    agreement.versions = [...agreement.versions.filter((one) => one.from !== from), someVersion(from, dice)];
  },
  (agreement, dice) => {
    if (agreement.versions.length > 1)
      agreement.versions.splice(dice.between(1, agreement.versions.length - 1), 1);
  },
  (agreement, dice) => {
    agreement.endsOn = dice.happens(0.5) ? null : someDay(dice);
  },
  (agreement, dice) => {
    agreement.movedOn = dice.happens(0.3) ? null : addDays(first, dice.between(1, 364));
  },
];

/** Somebody credits a whole paper, whatever was corrected of it since. */
function creditOne(books: Map<string, BilledLine[]>, dice: Chance) {
  const payerId = dice.pick(payers);
  const lines = books.get(payerId) ?? [];
  if (lines.length === 0) return;
  const { number } = dice.pick(lines);
  const note = lines.filter((line) => line.number === number).map(mirrorOf);
  books.set(payerId, [...lines, ...note.map((line) => ({ ...line, number: `note ${number}` }))]);
}

const payers = ["eva", "sam", "gemeente"];
const sum = (lines: readonly { cents: number }[]) => lines.reduce((total, line) => total + line.cents, 0);

/** Whoever bills: for each payer what is owed up to the month, beyond what stands. */
export function bill(
  agreement: Agreement,
  books: Map<string, BilledLine[]>,
  month: CareDay,
  run: number,
): OwedLine[] {
  const deal = contractOf(agreement);
  const months = Array.from({ length: 12 }, (_, index) => addMonths(first, index)).filter(
    (one) => one <= month,
  );
  const owed = months.flatMap((one) => contractLines(deal, one));
  for (const payerId of payers) {
    const stands = books.get(payerId) ?? [];
    const own = owed.filter((line) => line.payerId === payerId);
    const { corrected, restored, added } = difference(own, stands);
    const written = [...corrected.map(mirrorOf), ...restored, ...added].map((line) => ({
      ...line,
      number: String(run),
    }));
    books.set(payerId, [...stands, ...written]);
  }
  return owed;
}

/** A year of changes in any order, billed month by month: in the end it is billed as it is owed, and not a cent more. */
export function playBilledYear(year: number) {
  const dice = chance("money", String(year));
  const agreement: Agreement = { versions: [someVersion(first, dice)], endsOn: null, movedOn: null };
  const books = new Map<string, BilledLine[]>();
  for (let index = 0; index < 12; index++) {
    for (let times = dice.between(0, 2); times > 0; times--) dice.pick(changes)(agreement, dice);
    if (dice.happens(0.2)) creditOne(books, dice);
    bill(agreement, books, addMonths(first, index), index);
  }
  const owed = bill(agreement, books, addMonths(first, 11), 12);
  for (const payerId of payers) {
    const own = owed.filter((line) => line.payerId === payerId);
    const lines = books.get(payerId) ?? [];
    expect([year, payerId, sum(lines)]).toEqual([year, payerId, sum(own)]);
    // Written once more, nothing is left to write.
    expect(difference(own, lines)).toEqual({ corrected: [], restored: [], added: [] });
  }
  if (year % 10 > 0) return;
  // Every line is rounded once, by half a cent at most; parts of a line make its whole.
  const most = owed.length * 0.5 + 0.01;
  expect(Math.abs(sum(owed) - exactCents(agreement, asCareDay("2026-12-31")))).toBeLessThanOrEqual(most);
}
