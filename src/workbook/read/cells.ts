/** One cell, read as what is due there; a finding at the cell where it is something else. */
import type { Decimal } from 'decimal.js';
import type { CellRead, Cents, IsoDate } from '../../engine/model';
import { centsOfEuro, Exact, MAX_EURO } from '../../engine/money';
import { readDate } from './dates';
import type { Notes, Stake } from './notes';
import { formatKind } from './number-format';
import { readNumber } from './numbers';
import { readPercent } from './percents';
import type { Role } from './roles';
import { cellOf, formatOf, headingAt, headingOf, sourceAt, sourceOf, type Table } from './table';
import { readYear } from './years';

/** A number with all its decimals: a driver, a volume, a tariff. */
export function decimalAt(
  table: Table,
  row: number,
  column: number,
  notes: Notes,
  stake: Stake,
): CellRead<Decimal> {
  const read = readNumber(table.grid.value(row, column), table.grid.format(row, column));
  if (read.kind === 'empty') return undefined;
  const source = sourceAt(table, row, column);
  if (read.kind === 'unreadable') {
    const { text, reason } = read;
    notes.error('NUMBER_UNREADABLE', source, { text, reason, column: headingAt(table, column) }, stake);
    return 'unreadable';
  }
  if (read.ambiguous) warnAmbiguous(table, row, column, read.number, notes, stake);
  return read.number;
}

/** An amount in euro as whole cents (R1); `factor` is 1000 under a heading `x € 1.000`. */
export function centsAt(
  table: Table,
  row: number,
  column: number,
  notes: Notes,
  stake: Stake,
  factor = 1,
): CellRead<Cents> {
  const plain = factor === 1 ? plainCents(table, row, column) : undefined;
  if (plain !== undefined) return plain;
  const number = decimalAt(table, row, column, notes, stake);
  if (number === undefined || number === 'unreadable') return number;
  const euro = factor === 1 ? number : number.times(factor);
  const source = sourceAt(table, row, column);
  if (euro.abs().greaterThan(MAX_EURO)) {
    const params = { text: euro.toString(), reason: 'range', column: headingAt(table, column) };
    notes.error('NUMBER_UNREADABLE', source, params, stake);
    return 'unreadable';
  }
  const anchor = table.grid.anchor(row, column);
  if (anchor.row !== row || anchor.column !== column)
    notes.merged(sourceAt(table, anchor.row, anchor.column));
  const { cents, exact } = centsOfEuro(euro);
  if (!exact) notes.rounded(source, new Exact(cents).dividedBy(100).minus(euro));
  return cents;
}

/**
 * The cents of a number in whole cents, without the detour of decimals: when cents / 100 is the very same double, the
 * cell shows just that amount, since fewer than 15 digits tell doubles of this size apart (R1).
 */
function plainCents({ grid }: Table, row: number, column: number): Cents | undefined {
  const value = grid.raw(row, column);
  if (typeof value !== 'number' || Math.abs(value) > MAX_EURO) return undefined;
  const cents = Math.round(value * 100);
  return cents / 100 === value && formatKind(grid.format(row, column)) !== 'date' ? cents + 0 : undefined;
}

/** A percentage as a fraction. `bounds` is whether it must lie from 0 to 1. */
export function percentOf(
  table: Table,
  row: number,
  role: Role,
  notes: Notes,
  stake: Stake,
  { bounds = true, likelyPoints = false } = {},
): CellRead<Decimal> {
  const read = readPercent(cellOf(table, row, role), formatOf(table, row, role), likelyPoints);
  if (read.kind === 'empty') return undefined;
  const source = sourceOf(table, row, role);
  const column = headingOf(table, role);
  const outside =
    bounds && read.kind === 'percent' && (read.fraction.isNegative() || read.fraction.greaterThan(1));
  if (read.kind === 'unreadable' || outside) {
    const params =
      read.kind === 'unreadable'
        ? { text: read.text, reason: read.reason, column }
        : { text: `${read.fraction.times(100).toString()}%`, reason: 'percent', column };
    notes.error('NUMBER_UNREADABLE', source, params, stake);
    return 'unreadable';
  }
  if (read.ambiguous) {
    const number = `${read.fraction.times(100).toString()}%`;
    const text = read.fraction.toString();
    notes.warn('NUMBER_AMBIGUOUS', source, { text, number, column }, stake.services);
  }
  return read.fraction;
}

/** A number of a role, for columns that occur once: tariff, fte. */
export function decimalOf(
  table: Table,
  row: number,
  role: Role,
  notes: Notes,
  stake: Stake,
): CellRead<Decimal> {
  const column = table.roles.get(role);
  return column === undefined ? undefined : decimalAt(table, row, column, notes, stake);
}

/** A day. */
export function dateOf(table: Table, row: number, role: Role, notes: Notes, stake: Stake): CellRead<IsoDate> {
  const read = readDate(cellOf(table, row, role), formatOf(table, row, role));
  if (read.kind === 'empty') return undefined;
  if (read.kind === 'date') return read.date;
  const column = headingOf(table, role);
  notes.error('DATE_UNREADABLE', sourceOf(table, row, role), { text: read.text, column }, stake);
  return 'unreadable';
}

/** A year; a date counts with its year, and is a warning in the middle of it. */
export function yearOf(table: Table, row: number, role: Role, notes: Notes, stake: Stake): CellRead<number> {
  const read = readYear(cellOf(table, row, role), formatOf(table, row, role));
  if (read.kind === 'empty') return undefined;
  const source = sourceOf(table, row, role);
  const column = headingOf(table, role);
  if (read.kind === 'unreadable') {
    notes.error('DATE_UNREADABLE', source, { text: read.text, column }, stake);
    return 'unreadable';
  }
  if (read.midyear) notes.warn('DATE_MIDYEAR', source, { year: read.year, column }, stake.services);
  return read.year;
}

function warnAmbiguous(
  table: Table,
  row: number,
  column: number,
  number: Decimal,
  notes: Notes,
  stake: Stake,
): void {
  const text = String(table.grid.value(row, column)).trim();
  const params = { text, number: number.toString(), column: headingAt(table, column) };
  notes.warn('NUMBER_AMBIGUOUS', sourceAt(table, row, column), params, stake.services);
}
