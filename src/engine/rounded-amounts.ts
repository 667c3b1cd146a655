/** Amounts that follow from a weight times a price, each rounded to cents by itself (R11, R13). */
import type { Cents } from './model';
import { type Rational, round } from './rational';
import type { Vector } from './vector';

/** Whole number × unit, half away from zero, by position. */
export function roundedAmounts(vector: Vector, unit: Rational): readonly Cents[] {
  if (!vector.big && unit.n === 1n && unit.d === 1n) return vector.values;
  // So far doubles are exact: every product, and so every remainder.
  const [n, d] = [Number(unit.n), Number(unit.d)];
  if (!vector.big && unit.n >= 0n && 2 * vector.sum * n + d <= Number.MAX_SAFE_INTEGER)
    return vector.values.map((value) => {
      const twice = 2 * value * n + d;
      return (twice - (twice % (2 * d))) / (2 * d);
    });
  return vector.values.map((value: number | bigint) =>
    Number(round({ n: BigInt(value) * unit.n, d: unit.d })),
  );
}
