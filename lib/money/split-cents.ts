/**
 * Parts of an amount by shares in thousandths that make a whole: rounded down, and the cents that are left one each to
 * the largest fractions, the first of equals first. The parts add up to the amount, whatever its sign.
 */
export function splitCents(amount: number, thousandths: readonly number[]): number[] {
  const sign = amount < 0 ? -1 : 1;
  const size = Math.abs(amount);
  const floors = thousandths.map((share) => Math.floor((size * share) / 1000));
  const left = size - floors.reduce((sum, part) => sum + part, 0);
  const largest = thousandths
    .map((share, index) => ({ index, rest: (size * share) % 1000 }))
    .sort((one, other) => other.rest - one.rest || one.index - other.index)
    .slice(0, left);
  const lucky = new Set(largest.map(({ index }) => index));
  return floors.map((part, index) => sign * (part + (lucky.has(index) ? 1 : 0)) + 0);
}
