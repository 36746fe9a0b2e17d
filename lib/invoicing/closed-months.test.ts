import { expect, it } from "vitest";
import { addMonths, asCareDay, type CareDay, endOfMonth } from "@/lib/time/care-day";
import { chance } from "@/scripts/seed/random";
import { centsByMonth, setApart, waitsIn } from "./closed-months";
import { type BilledLine, difference, mirrorOf } from "./difference";
import type { DraftLine } from "./line";

const first = asCareDay("2024-01-01");
/** Every fourth month of three years. */
const months = Array.from({ length: 9 }, (_, index) => addMonths(first, 4 * index));
const years = [2024, 2025, 2026];
const child = { id: "saar", givenName: "Saar", namePrefix: "de", familyName: "Vries", birthDate: first };

const lineOf = (month: CareDay, cents: number): DraftLine => ({
  ...{ kind: "contract", requestId: null, description: "Opvang", thousandths: 1000 },
  about: { contractId: "contract", child, careType: "daycare", locationName: "De Linde" },
  registration: { id: "lrk", lrkNumber: "188687038" },
  ...{
    fromDay: month,
    toDay: endOfMonth(month),
    hours: (cents / 1000).toFixed(4),
    centsPerHour: 1000,
    cents,
  },
});
const sum = (lines: readonly { cents: number }[]) => lines.reduce((total, { cents }) => total + cents, 0);
const isEmpty = (one: object) => Object.values(one).every((lines: unknown[]) => lines.length === 0);

/** A run: what it wrote, as lines on paper, and what it set apart. */
function run(
  owed: readonly DraftLine[],
  billed: readonly BilledLine[],
  closed: readonly number[],
  ticked: readonly CareDay[],
) {
  const { now, apart } = setApart(difference(owed, billed), waitsIn(closed, ticked));
  const lines = [...now.corrected.map(mirrorOf), ...now.restored, ...now.added];
  return { written: lines.map((line) => ({ ...line, number: "1" })), now, apart };
}

it("bills nothing of a closed year without the tick and everything with it, whatever the order", () => {
  for (let seed = 0; seed < 60; seed++) {
    const dice = chance("closed years", String(seed));
    const owed = new Map(months.map((month) => [month, lineOf(month, dice.between(1, 9) * 1000)]));
    const closed = new Set<number>();
    let billed: BilledLine[] = [];
    for (let step = 0; step < 25; step++) {
      const year = dice.pick(years);
      if (dice.happens(0.3)) closed.has(year) ? closed.delete(year) : closed.add(year);
      const changed = dice.pick(months);
      if (dice.happens(0.2)) owed.delete(changed);
      else owed.set(changed, lineOf(changed, dice.between(1, 9) * 1000));
      const ticked = dice.happens(0.4) ? [dice.pick(months), dice.pick(months)] : [];
      const { written, now, apart } = run([...owed.values()], billed, [...closed], ticked);
      const taken = written.map(({ fromDay }) => fromDay);
      expect(taken.filter((day) => closed.has(Number(day.slice(0, 4))) && !ticked.includes(day))).toEqual([]);
      const said = [...centsByMonth(now).values(), ...centsByMonth(apart).values()];
      expect(sum(billed) + said.reduce((total, cents) => total + cents, 0)).toBe(sum([...owed.values()]));
      billed = [...billed, ...written];
      expect(isEmpty(run([...owed.values()], billed, [...closed], ticked).now)).toBe(true);
    }
    const rest = run([...owed.values()], billed, years, months);
    billed = [...billed, ...rest.written];
    expect(isEmpty(rest.apart)).toBe(true);
    expect(sum(billed)).toBe(sum([...owed.values()]));
  }
});

it("goes by the month of care, not by that of the paper", () => {
  const waits = waitsIn([2025], [asCareDay("2025-11-01")]);
  const extra = (day: string) => waits({ fromDay: asCareDay(day) });
  expect([extra("2025-12-31"), extra("2025-11-30"), extra("2026-01-01")]).toEqual([true, false, false]);
});
