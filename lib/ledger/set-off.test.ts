import { expect, it } from "vitest";
import { firstOf, matchInOrder, type Rest, type SetOff } from "./set-off";

const rest = (side: string, amounts: readonly number[]): Rest[] =>
  amounts.map((cents, index) => ({ id: `${side}${index}`, cents }));
const sum = (amounts: readonly { cents: number }[]) => amounts.reduce((total, one) => total + one.cents, 0);

it("sets the first money off against what was asked first", () => {
  expect(matchInOrder(rest("c", [50, 70]), rest("d", [60, 40]))).toEqual([
    { creditId: "c0", debitId: "d0", cents: 50 },
    { creditId: "c1", debitId: "d0", cents: 10 },
    { creditId: "c1", debitId: "d1", cents: 40 },
  ]);
  expect(firstOf(rest("d", [1, 2, 3]), "d2").map((one) => one.id)).toEqual(["d2", "d0", "d1"]);
});

const small = [0, 1, 2, 3].flatMap((a) => [0, 1, 2, 3].flatMap((b) => [0, 2].map((c) => [a, b, c])));

it("goes on until one side is nothing and never above either, for all small amounts", () => {
  for (const given of small)
    for (const asked of small) {
      const [credits, debits] = [rest("c", given), rest("d", asked)];
      const offs = matchInOrder(credits, debits);
      expect(sum(offs)).toBe(Math.min(sum(credits), sum(debits)));
      expect(offs.every((off) => off.cents > 0)).toBe(true);
      for (const one of credits)
        expect(sum(offs.filter((off) => off.creditId === one.id))).toBeLessThanOrEqual(one.cents);
      for (const one of debits)
        expect(sum(offs.filter((off) => off.debitId === one.id))).toBeLessThanOrEqual(one.cents);
    }
});

/** The rules of the books in memory: what is added, what is set off, and what an opposite does to it. */
class Book {
  entries: Rest[] = [];
  offs: SetOff[] = [];
  turned = new Set<string>();
  used = (id: string) => sum(this.offs.filter((off) => off.creditId === id || off.debitId === id));
  rests = (sign: 1 | -1) =>
    this.entries
      .filter((one) => one.cents * sign > 0)
      .map((one) => ({ id: one.id, cents: one.cents * sign - this.used(one.id) }))
      .filter((one) => one.cents > 0);
  add(cents: number): string {
    const id = String(this.entries.length);
    this.entries.push({ id, cents });
    return id;
  }
  settle(first: string) {
    const [credits, debits] = [firstOf(this.rests(-1), first), firstOf(this.rests(1), first)];
    this.offs.push(...matchInOrder(credits, debits));
  }
  turn({ id, cents }: Rest) {
    const opposite = this.add(-cents);
    this.turned.add(id).add(opposite);
    this.offs = this.offs.filter((off) => off.creditId !== id && off.debitId !== id);
    const [creditId, debitId] = cents < 0 ? [id, opposite] : [opposite, id];
    this.offs.push({ creditId, debitId, cents: Math.abs(cents) });
    this.settle("");
  }
}

/** The same chances each time (the constants of Numerical Recipes). */
function* chances(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

it("keeps owed, open and in favour together in whatever order things are asked, paid and taken back", () => {
  for (let seed = 1; seed <= 60; seed++) {
    const dice = chances(seed);
    const upTo = (most: number) => Math.floor(dice.next().value * most);
    const book = new Book();
    let owed = 0;
    for (let step = 0; step < 30; step++) {
      const living = book.entries.filter((one) => !book.turned.has(one.id));
      const target = living[upTo(living.length * 3)];
      const cents = target ? -target.cents : upTo(2) ? 1 + upTo(500) : -1 - upTo(500);
      if (target) book.turn(target);
      else book.settle(book.add(cents));
      owed += cents;
      const [open, free] = [sum(book.rests(1)), sum(book.rests(-1))];
      expect(open - free).toBe(owed);
      expect(Math.min(open, free)).toBe(0);
      for (const one of book.entries) expect(book.used(one.id)).toBeLessThanOrEqual(Math.abs(one.cents));
    }
  }
});
