/** Percentages: a percent-formatted cell, a text with `%`, a fraction, or percent points. */
import type { Decimal } from 'decimal.js';
import type { CellValue } from '../snapshot';
import { type NumberRead, readNumber } from './numbers';

export type PercentRead =
  | { readonly kind: 'empty' }
  | { readonly kind: 'percent'; readonly fraction: Decimal; readonly ambiguous: boolean }
  | Extract<NumberRead, { kind: 'unreadable' }>;

/**
 * Reads a cell in which a percentage is due. A bare number of at most 1 is a fraction, above 1 it is percent points.
 * @param likelyPoints - for `Index` and `kosten %`, where a bare number from 0,2 to 1 may well be percent points
 */
export function readPercent(value: CellValue, format?: string, likelyPoints = false): PercentRead {
  const read = readNumber(value, format);
  if (read.kind !== 'number') return read;
  return { kind: 'percent', ...fractionOf(read.number, read.percent, likelyPoints) };
}

/** The fraction that a number means where a percentage is due. */
export function fractionOf(
  number: Decimal,
  percent: boolean,
  likelyPoints: boolean,
): { readonly fraction: Decimal; readonly ambiguous: boolean } {
  if (percent) return { fraction: number, ambiguous: false };
  const size = number.abs();
  if (size.greaterThan(1)) return { fraction: number.dividedBy(100), ambiguous: false };
  return { fraction: number, ambiguous: size.greaterThanOrEqualTo(likelyPoints ? '0.2' : 1) };
}
