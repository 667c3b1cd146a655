/** Exact fractions. Small on purpose: keys, parts of a year and simultaneous equations need no more. */
import type { Decimal } from 'decimal.js';

/** numerator / denominator, the denominator positive, in lowest terms. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

export const ZERO: Rational = { n: 0n, d: 1n };
export const ONE: Rational = { n: 1n, d: 1n };

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** @throws RangeError when the denominator is 0 */
export function rational(n: bigint | number, d: bigint | number = 1n): Rational {
  let [top, bottom] = [BigInt(n), BigInt(d)];
  if (bottom === 0n) throw new RangeError('denominator is 0');
  if (bottom < 0n) [top, bottom] = [-top, -bottom];
  const divisor = gcd(top, bottom);
  return divisor > 1n ? { n: top / divisor, d: bottom / divisor } : { n: top, d: bottom };
}

/** 1 / d, for a positive d: in lowest terms as it is. */
export const oneIn = (d: bigint): Rational => ({ n: 1n, d });

/** Every finite decimal is a fraction with a power of ten below. */
export function rationalOf(value: Decimal): Rational {
  const places = value.decimalPlaces();
  return rational(BigInt(value.toFixed(places).replace('.', '')), 10n ** BigInt(places));
}

export const add = (a: Rational, b: Rational): Rational => rational(a.n * b.d + b.n * a.d, a.d * b.d);
export const subtract = (a: Rational, b: Rational): Rational => rational(a.n * b.d - b.n * a.d, a.d * b.d);
export const multiply = (a: Rational, b: Rational): Rational => rational(a.n * b.n, a.d * b.d);
/** @throws RangeError when b is 0 */
export const divide = (a: Rational, b: Rational): Rational => rational(a.n * b.d, a.d * b.n);
export const negate = (a: Rational): Rational => ({ n: -a.n, d: a.d });
export const compare = (a: Rational, b: Rational): number => {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};
export const isZero = (a: Rational): boolean => a.n === 0n;

/** Nearest whole number, half away from zero (R1). */
export function round(a: Rational): bigint {
  const magnitude = a.n < 0n ? -a.n : a.n;
  const rounded = (2n * magnitude + a.d) / (2n * a.d);
  return a.n < 0n ? -rounded : rounded;
}

/** Decimal text with at most `places` decimals, half away from zero; for people, not for further computing. */
export function rationalText(a: Rational, places = 10): string {
  const scaled = round(multiply(a, rational(10n ** BigInt(places))));
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(places + 1, '0');
  const fraction = digits.slice(digits.length - places).replace(/0+$/, '');
  const whole = digits.slice(0, digits.length - places);
  return `${scaled < 0n ? '-' : ''}${whole}${fraction ? `.${fraction}` : ''}`;
}
