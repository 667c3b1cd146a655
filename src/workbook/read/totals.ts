/** Total rows are no data; they are checked against the rows above them. */
import type { Decimal } from 'decimal.js';
import { Exact } from '../../engine/money';
import type { Notes } from './notes';
import { readNumber } from './numbers';
import type { TableRow } from './rows';
import { headingAt, sourceAt, type Table } from './table';

/** What a row adds to the total of a column; several ways when a total may be meant in several ways. */
export type Addend = (row: number, column: number) => Decimal;

const CENT_TOLERANCE = '0.005';

/**
 * TOTAL_DIFFERS for a total that is not the sum of its rows: those since the total before it, those of its
 * werkveld, or all rows above it. What counts as its rows is for the writer of the sheet to say, so any will do.
 */
export function checkTotals(
  table: Table,
  rows: readonly TableRow[],
  columns: readonly number[],
  notes: Notes,
  addends: readonly Addend[] = [(row, column) => amountAt(table, row, column) ?? ZERO],
): void {
  if (rows.every(({ kind }) => kind === 'data')) return;
  for (const column of columns) {
    const totals = rows.filter(({ kind }) => kind !== 'data');
    const sums = addends.map((addend) => sumsAbove(rows, column, addend));
    totals.forEach(({ row }, index) => {
      const total = amountAt(table, row, column);
      if (total === undefined) return;
      const candidates = sums.flatMap((list) => list[index] ?? []);
      if (candidates.some((sum) => sum.minus(total).abs().lessThan(CENT_TOLERANCE))) return;
      const params = {
        column: headingAt(table, column),
        total: total.toString(),
        sum: candidates[0]?.toString() ?? '0',
      };
      notes.warn('TOTAL_DIFFERS', sourceAt(table, row, column), params);
    });
  }
}

const ZERO = new Exact(0);

/** For each total row the sums that it may be, the rows since the total before it first. */
function sumsAbove(
  rows: readonly TableRow[],
  column: number,
  addend: Addend,
): readonly (readonly Decimal[])[] {
  const sums: (readonly Decimal[])[] = [];
  let [all, sinceAny, sinceTotal, ofField] = [ZERO, ZERO, ZERO, ZERO];
  let field: string | undefined;
  for (const row of rows) {
    if (row.kind === 'data') {
      const amount = addend(row.row, column);
      ofField = row.field === field ? ofField.plus(amount) : amount;
      field = row.field;
      [all, sinceAny, sinceTotal] = [all.plus(amount), sinceAny.plus(amount), sinceTotal.plus(amount)];
      continue;
    }
    sums.push([sinceAny, all, sinceTotal, ofField]);
    sinceAny = ZERO;
    if (row.kind === 'total') sinceTotal = ZERO;
  }
  return sums;
}

/** The number in a cell; undefined when it is empty or no number. */
export function amountAt(table: Table, row: number, column: number): Decimal | undefined {
  const read = readNumber(table.grid.value(row, column), table.grid.format(row, column));
  return read.kind === 'number' ? read.number : undefined;
}
