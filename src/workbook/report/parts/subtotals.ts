/** Sums of a statement with totals within totals: each counts the rows above it once. */
import { columnRange } from './references';

/** `SUBTOTAL(9,$D$6:$D$12)`: the sum of the rows, without the subtotals among them. */
export const subtotalOf = (column: number, firstRow: number, lastRow: number): string =>
  `SUBTOTAL(9,${columnRange(column, firstRow, Math.max(1, lastRow - firstRow + 1))})`;
