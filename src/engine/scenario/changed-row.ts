/** A row of which a scenario replaces cells: the trace then points at the row of Scenario's. */
import type { Decimal } from 'decimal.js';
import type { CellRead, Model, ParticipantIndex, ParticipantRow, Source } from '../model';
import { Exact } from '../money';
import type { Amount } from './change';

/**
 * The row with other values for some participants.
 * @param newValue - the new value; a participant for which it gives the old value keeps its own cell
 * @returns the row itself when no value changes
 */
export function withValues<T>(
  row: ParticipantRow<T>,
  participants: readonly ParticipantIndex[],
  source: Source,
  newValue: (old: CellRead<T>, participant: ParticipantIndex) => CellRead<T>,
): ParticipantRow<T> {
  const changes = participants.flatMap((participant) => {
    const old = row.values[participant];
    const value = newValue(old, participant);
    return isSame(old, value) ? [] : [{ participant, value }];
  });
  if (changes.length === 0) return row;
  const values = [...row.values];
  const changed: Record<ParticipantIndex, Source> = { ...row.changed };
  for (const { participant, value } of changes) {
    values[participant] = value;
    changed[participant] = source;
  }
  return { ...row, values, changed };
}

/** A row that stands on no input sheet: all its cells are empty. */
export function emptyRow<T>({ participants }: Model, { sheet }: Source): ParticipantRow<T> {
  const values = participants.map(() => undefined);
  return { sheet, values, cells: values };
}

/**
 * A new value, or a relative change of the old one. Rows that count together are added up: the first of them gets the
 * new value, the others become empty.
 * @param first - whether this row is the first of those that count
 */
export function amended(old: CellRead<Decimal>, amount: Amount, first: boolean): CellRead<Decimal> {
  if (!amount.relative) return first ? amount.number : undefined;
  return typeof old === 'object' ? old.times(amount.number.plus(1)) : old;
}

/** The list with some entries replaced; the list itself when nothing changes, so that it stays recognisable. */
export function replaced<T>(list: readonly T[], replace: (entry: T, index: number) => T): readonly T[] {
  let different = false;
  const result = list.map((entry, index) => {
    const other = replace(entry, index);
    different ||= other !== entry;
    return other;
  });
  return different ? result : list;
}

/** Decimals are the same when their values are. */
const isSame = (a: unknown, b: unknown): boolean =>
  a === b || (Exact.isDecimal(a) && Exact.isDecimal(b) && a.equals(b));
