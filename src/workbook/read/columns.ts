/** What is said of columns that are none of the known ones. */
import type { CellValue } from '../snapshot';
import type { Notes, Stake } from './notes';
import { readNumber } from './numbers';
import type { ParticipantFinder } from './participant-finder';
import { proposalFor } from './proposal-param';
import { sourceAt, type Table } from './table';

/** A data row and what it is about: the services that are stopped when a mark or amount of it is lost. */
export interface RowStake extends Stake {
  readonly row: number;
}

/** Whether a cell holds a mark or an amount, so that leaving it out would matter. */
export type Holds = (value: CellValue, format: string | undefined) => boolean;

/** A number other than 0. */
export const holdsAmount: Holds = (value, format) => {
  const read = readNumber(value, format);
  return read.kind === 'number' && !read.number.isZero();
};

/** The finder is not there yet where the participants themselves are read. */
export interface ColumnContext {
  readonly notes: Notes;
  readonly finder?: ParticipantFinder;
}

/**
 * PARTICIPANT_UNKNOWN for a headed column between the participants with a mark or amount in it, COLUMN_UNNAMED for
 * marks or amounts without a heading, COLUMN_IGNORED for everything else; nothing where the user said to leave it.
 */
export function reportColumns(
  table: Table,
  rows: readonly RowStake[],
  { notes, finder }: ColumnContext,
  holds?: Holds,
): void {
  const { grid } = table;
  for (const { column, heading, between, byUser } of table.others) {
    if (byUser) continue;
    const header = sourceAt(table, table.header, column);
    const held =
      holds === undefined
        ? []
        : rows.filter(({ row }) => holds(grid.value(row, column), grid.format(row, column)));
    const [first] = held;
    if (heading === undefined) {
      if (first === undefined) continue;
      notes.warn('COLUMN_UNNAMED', sourceAt(table, first.row, column), { cells: held.length });
    } else if (between && first !== undefined) {
      const proposal = finder === undefined ? {} : proposalFor(heading, finder);
      notes.error(
        'PARTICIPANT_UNKNOWN',
        header,
        { participant: heading, cells: held.length, ...proposal },
        held,
      );
    } else if (
      table.kind === 'matrix' &&
      held.some(({ row }) => typeof grid.value(row, column) === 'string')
    ) {
      // Marks beside the participants: perhaps a participant that Deelnemers misses.
      notes.warn('COLUMN_IGNORED', header, { column: heading, cells: held.length });
    } else {
      notes.inform('COLUMN_IGNORED', header, { column: heading });
    }
  }
}
