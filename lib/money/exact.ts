/** A fraction without rounding, the denominator above zero. Prices stay in this form until they become cents. */
export interface Exact {
  numerator: bigint;
  denominator: bigint;
}

/** Whole numbers only: `exact(1, 12)` is a twelfth. Throws on fractions and on a zero denominator. */
export function exact(numerator: number | bigint, denominator: number | bigint = 1): Exact {
  const below = BigInt(denominator);
  if (below === 0n) throw new RangeError("Division by zero");
  const sign = below < 0n ? -1n : 1n;
  return { numerator: sign * BigInt(numerator), denominator: sign * below };
}

/** Reads a decimal as the database writes it, '52.2' or '-0.859'; throws on anything else. */
export function decimal(text: string): Exact {
  const match = /^(-?\d{1,15})(?:\.(\d{1,15}))?$/.exec(text);
  if (match === null) throw new RangeError("Not a decimal number");
  const [, whole = "", fraction = ""] = match;
  return exact(BigInt(whole + fraction), 10n ** BigInt(fraction.length));
}

export function times(...factors: readonly Exact[]): Exact {
  return factors.reduce(
    (product, factor) => ({
      numerator: product.numerator * factor.numerator,
      denominator: product.denominator * factor.denominator,
    }),
    exact(1),
  );
}

export function plus(...terms: readonly Exact[]): Exact {
  return terms.reduce(
    (sum, term) => ({
      numerator: sum.numerator * term.denominator + term.numerator * sum.denominator,
      denominator: sum.denominator * term.denominator,
    }),
    exact(0),
  );
}

/** The nearest whole number; a half goes away from zero, so 0.5 becomes 1 and -0.5 becomes -1. */
export function roundHalfAway({ numerator, denominator }: Exact): number {
  const size = numerator < 0n ? -numerator : numerator;
  const rounded = (2n * size + denominator) / (2n * denominator);
  const result = Number(numerator < 0n ? -rounded : rounded);
  if (!Number.isSafeInteger(result)) throw new RangeError("Too large to count exactly");
  return result;
}
