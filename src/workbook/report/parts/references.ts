/** References and formulas of result sheets. English, invariant, and safe against sorting and filtering. */
import { absoluteAddress, cellAddress } from '../../address';
import type { Area } from '../../snapshot';

export const cellAt = (row: number, column: number): string => cellAddress(row, column);

/** `E$20`: stays on its row when the formula is copied or sorted along. */
export const fixedRow = (row: number, column: number): string =>
  cellAddress(row, column).replace(/(\d+)$/, '$$$1');

/** `$A$5:$A$23`. */
export const columnRange = (column: number, row: number, rows: number): string =>
  absoluteAddress({ row, column, rows, columns: 1 });

export const columnArea = (column: number, row: number, rows: number): Area => ({
  row,
  column,
  rows,
  columns: 1,
});

/** `SUM(C5:H5)`. */
export const sumOf = (row: number, column: number, rows: number, columns: number): string => {
  const first = cellAddress(row, column);
  const last = cellAddress(row + rows - 1, column + columns - 1);
  return `SUM(${first}:${last})`;
};

/** A range must equal what stands in a cell; `text` is what stands there, to choose the formula by. */
export interface Condition {
  readonly range: string;
  readonly cell: string;
  readonly text: string;
}

/**
 * The sum of `amounts` over the rows that meet all conditions: SUMIFS, or SUMPRODUCT where SUMIFS would take a text for
 * a wildcard, an operator, a number or a date.
 */
export function sumWhere(amounts: string, conditions: readonly Condition[]): string {
  if (conditions.every((condition) => isPlainCriterion(condition.text))) {
    return `SUMIFS(${amounts},${conditions.map(({ range, cell }) => `${range},${cell}`).join(',')})`;
  }
  const tests = conditions.map(({ range, cell }) => `(${range}=${cell})`).join('*');
  return `SUMPRODUCT(${conditions.length === 1 ? `${tests}*1` : tests},${amounts})`;
}

const isPlainCriterion = (text: string): boolean =>
  text.length <= 255 && /^\p{L}[^\d*?~]*$/u.test(text) && !/^(true|false|waar|onwaar)$/i.test(text);

/** A text constant in a formula; quotes doubled. */
export const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;
