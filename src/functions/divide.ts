/** VERDEEL: an amount over weights, by the largest remainder (R2). */
import type { Decimal } from 'decimal.js';
import { apportion } from '../engine/apportion';
import type { Cents } from '../engine/model';
import { bigVector, isEmpty, scaleDecimals, type Vector, vectorOf } from '../engine/vector';
import type { FunctionTexts } from '../locale/function-texts';
import { FunctionError } from './function-error';
import { type Matrix, readAmount, readWeights } from './read-arguments';

/**
 * Divides an amount in euro over weights; the shares sum to the amount, to the cent. A left-over cent goes to the
 * largest remainder, among equals to the larger weight, then to whoever comes first, row by row and from the left: a
 * formula has no participant codes to order by.
 * @param amount - euro, rounded to cents half away from zero (R1)
 * @param weights - a range of numbers of 0 or more
 * @returns shares in euro, in the shape of the weights
 * @throws FunctionError for what cannot be divided (R3)
 */
export function divide(amount: unknown, weights: Matrix, texts: FunctionTexts): number[][] {
  const cents = readAmount(amount, texts);
  const rows = readWeights(weights, texts);
  return inShape(rows, divideCents(cents, wholeNumbers(rows.flat()), texts));
}

/** @throws FunctionError when the weights sum to 0 while there is an amount */
export function divideCents(cents: Cents, weights: Vector, texts: FunctionTexts): readonly Cents[] {
  if (isEmpty(weights) && cents !== 0) throw new FunctionError('divisionByZero', texts.weightsZero);
  return apportion(cents, weights.values);
}

/** Whole numbers in the same proportion. */
export function wholeNumbers(decimals: readonly Decimal[]): Vector {
  const { values } = scaleDecimals(decimals);
  const doubles = values.filter((value) => typeof value === 'number');
  return doubles.length === values.length ? vectorOf(doubles) : bigVector(values.map(BigInt));
}

/** Shares in euro, row by row in the shape of a range. */
export function inShape(shape: readonly (readonly unknown[])[], shares: readonly Cents[]): number[][] {
  let position = 0;
  return shape.map((row) =>
    row.map(() => {
      const share = shares[position] ?? 0;
      position += 1;
      // No negative zero, which a cell would show with a minus.
      return share / 100 + 0;
    }),
  );
}
