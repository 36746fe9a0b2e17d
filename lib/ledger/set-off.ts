/** What is left of an entry: of money that came in, or of what was asked. */
export type Rest = { id: string; cents: number };
export type SetOff = { creditId: string; debitId: string; cents: number };

/** The first money against what was asked first, each to the last cent. */
export function matchInOrder(credits: readonly Rest[], debits: readonly Rest[]): SetOff[] {
  const [given, asked] = [credits, debits].map((side) => side.map((one) => ({ ...one }))) as [Rest[], Rest[]];
  const found: SetOff[] = [];
  for (const debit of asked)
    for (const credit of given) {
      const cents = Math.min(debit.cents, credit.cents);
      if (cents <= 0) continue;
      debit.cents -= cents;
      credit.cents -= cents;
      found.push({ creditId: credit.id, debitId: debit.id, cents });
    }
  return found;
}

/** The one that was named comes before the others, which keep their order. */
export const firstOf = (rests: readonly Rest[], id: string | null) => [
  ...rests.filter((one) => one.id === id),
  ...rests.filter((one) => one.id !== id),
];
