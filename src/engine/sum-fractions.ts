/** Sums of many fractions, and how fractions are written. */
import { type Rational, rational, rationalText } from './rational';

/**
 * Σ of fractions, exact. Brings them on one denominator instead of reducing after every addition, so that
 * thousands of different denominators stay quick.
 */
export function addAll(fractions: readonly Rational[]): Rational {
  const byDenominator = new Map<bigint, bigint>();
  for (const { n, d } of fractions) byDenominator.set(d, (byDenominator.get(d) ?? 0n) + n);
  let common = 1n;
  for (const d of byDenominator.keys()) common = (common / greatestDivisor(d, common % d)) * d;
  let sum = 0n;
  for (const [d, n] of byDenominator) sum += n * (common / d);
  return rational(sum, common);
}

/** Decimal text with at most `places` decimals, the rest cut off: never looks larger than it is. */
export function truncatedText({ n, d }: Rational, places = 10): string {
  const scale = 10n ** BigInt(places);
  return rationalText(rational((n * scale) / d, scale), places);
}

/** `3`, `1/3`. */
export const fractionText = ({ n, d }: Rational): string => (d === 1n ? `${n}` : `${n}/${d}`);

function greatestDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
