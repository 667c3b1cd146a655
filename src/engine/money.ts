/** R1: exact money. Amounts are whole cents; a cell's double is read at 15 significant digits, as Excel shows it. */
import { Decimal } from 'decimal.js';
import type { Cents } from './model';

/** Arithmetic on cell values never rounds: more digits than a cell and a factor together can have. */
export const Exact = Decimal.clone({
  precision: 60,
  rounding: Decimal.ROUND_HALF_UP,
  toExpNeg: -40,
  toExpPos: 40,
});

/** Largest amount of one cell, in euro: far above any budget, and a sum of thousands of them is still exact. */
export const MAX_EURO = 10_000_000_000;

/**
 * The decimal number that a cell shows (R1).
 * @param value - a finite IEEE double
 * @throws RangeError for NaN and the infinities, which no cell holds
 */
export function decimalOfDouble(value: number): Decimal {
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`);
  // A whole number of fewer digits is itself; writing it out and reading that again takes many times as long.
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return new Exact(value + 0);
  return new Exact(value.toPrecision(15));
}

/**
 * Euro to whole cents, half away from zero (R1).
 * @param euro - an exact decimal with |euro| ≤ {@link MAX_EURO}
 * @returns the cents, and whether nothing was rounded off
 */
export function centsOfEuro(euro: Decimal): { readonly cents: Cents; readonly exact: boolean } {
  if (euro.abs().greaterThan(MAX_EURO)) throw new RangeError(`amount out of range: ${euro.toString()}`);
  const cents = euro.times(100).toDecimalPlaces(0, Decimal.ROUND_HALF_UP);
  return { cents: cents.toNumber() + 0, exact: cents.equals(euro.times(100)) };
}

/** Cents as a decimal string in euro with two decimals, `-0.05`, `12345.67`. */
export function euroText(cents: Cents): string {
  const size = Math.abs(cents);
  const euros = Math.floor(size / 100);
  const rest = size - euros * 100;
  return `${cents < 0 ? '-' : ''}${euros}.${rest < 10 ? '0' : ''}${rest}`;
}

/** Adds cents; the sum must stay a safe integer. */
export function sumCents(amounts: Iterable<Cents>): Cents {
  let sum = 0;
  for (const amount of amounts) sum += amount;
  if (!Number.isSafeInteger(sum)) throw new RangeError('sum of amounts out of range');
  return sum;
}
