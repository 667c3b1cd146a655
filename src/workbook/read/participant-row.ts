/** The cells of a row under the participant columns. */
import type { CellRead, ParticipantIndex, ParticipantRow } from '../../engine/model';
import type { Notes, Stake } from './notes';
import type { Share } from './shares';
import { headingAt, type ParticipantColumn, sourceAt, type Table } from './table';

interface RowOptions<T> {
  readonly same?: (a: CellRead<T>, b: CellRead<T>) => boolean;
  readonly share?: Share<T>;
}

/**
 * Reads one value per participant.
 * @param read - reads the cell in a column, and notes what is wrong with it
 * @param options.same - whether two values mean the same, where two columns are about one participant
 * @param options.share - divides a value in a column of several participants; by default it counts for each
 */
export function readParticipantRow<T>(
  table: Table,
  row: number,
  count: number,
  read: (column: ParticipantColumn) => CellRead<T>,
  notes: Notes,
  stake: Stake,
  { same = () => false, share }: RowOptions<T> = {},
): ParticipantRow<T> {
  const values = new Array<CellRead<T>>(count).fill(undefined);
  const cells = new Array<string | undefined>(count).fill(undefined);
  const set = (participant: ParticipantIndex, value: CellRead<T>, column: number): void => {
    const earlier = values[participant];
    if (earlier === undefined || value === undefined) {
      if (value === undefined && cells[participant] !== undefined) return;
      values[participant] = value;
      cells[participant] = table.grid.address(row, column);
    } else if (!same(earlier, value)) {
      const params = { column: headingAt(table, column), other: cells[participant] ?? '' };
      notes.error('COLUMN_DUPLICATE', sourceAt(table, row, column), params, stake);
      values[participant] = 'unreadable';
    }
  };
  for (const column of table.participants) {
    const value = read(column);
    const shares = share && column.shared ? share(value, column, row) : undefined;
    column.members.forEach((member, at) => {
      set(member, shares === undefined ? value : shares[at], column.column);
    });
  }
  return { sheet: table.grid.sheet, values, cells };
}
