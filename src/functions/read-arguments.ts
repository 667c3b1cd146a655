/** Arguments of a custom function: what Excel hands over of a cell or a range, as exact numbers (R1). */
import type { Decimal } from 'decimal.js';
import { parseMark } from '../engine/mark';
import type { Cents } from '../engine/model';
import { centsOfEuro, decimalOfDouble, MAX_EURO } from '../engine/money';
import type { FunctionTexts } from '../locale/function-texts';
import { FunctionError } from './function-error';

/** A range, row by row. Excel hands an empty cell over as 0 on the desktop and as null on the web. */
export type Matrix = readonly (readonly unknown[])[];

/** Beyond these a weight is a mistake, and its exact arithmetic would be slow. */
const LARGEST_WEIGHT = 1e15;
const SMALLEST_WEIGHT = 1e-30;

const isEmptyCell = (cell: unknown): boolean => cell === null || cell === undefined || cell === '';

const invalid = (message: string): FunctionError => new FunctionError('invalidValue', message);

/** @throws FunctionError when it is no number, or larger than any budget */
export function readAmount(cell: unknown, texts: FunctionTexts): Cents {
  const amount = isEmptyCell(cell) ? 0 : cell;
  if (typeof amount !== 'number' || !Number.isFinite(amount)) throw invalid(texts.amountUnreadable);
  if (Math.abs(amount) > MAX_EURO) throw invalid(texts.amountTooLarge);
  return centsOfEuro(decimalOfDouble(amount)).cents;
}

/**
 * Weights or drivers. An empty cell counts as 0, since Excel does not tell it from a 0.
 * @throws FunctionError naming the first cell that is no number, or is negative
 */
export function readWeights(matrix: Matrix, texts: FunctionTexts): readonly (readonly Decimal[])[] {
  return matrix.map((row, down) =>
    row.map((cell, right) => {
      const weight = isEmptyCell(cell) ? 0 : cell;
      const place = texts.place(down + 1, right + 1);
      if (typeof weight !== 'number' || !Number.isFinite(weight))
        throw invalid(texts.weightUnreadable(place));
      if (weight < 0) throw invalid(texts.weightNegative(place));
      if (weight > LARGEST_WEIGHT || (weight !== 0 && weight < SMALLEST_WEIGHT))
        throw invalid(texts.weightOutOfRange(place));
      return decimalOfDouble(weight);
    }),
  );
}

/**
 * Marks of the product-afnemer matrix (R6): who pays. Tentative and on demand depend on settings that a formula does
 * not know, so they are refused.
 * @throws FunctionError naming the first cell that is no mark
 */
export function readTakers(matrix: Matrix, texts: FunctionTexts): readonly (readonly boolean[])[] {
  return matrix.map((row, down) =>
    row.map((cell, right) => {
      if (isEmptyCell(cell)) return false;
      const isMark = typeof cell === 'string' || (typeof cell === 'number' && Number.isFinite(cell));
      const mark = isMark ? parseMark(typeof cell === 'number' ? decimalOfDouble(cell) : cell) : 'unreadable';
      if (mark === 'unreadable' || mark === '(x)' || mark === 'on demand')
        throw invalid(texts.markUnreadable(texts.place(down + 1, right + 1)));
      return mark !== undefined;
    }),
  );
}

export const readText = (cell: unknown): string => (isEmptyCell(cell) ? '' : String(cell));
