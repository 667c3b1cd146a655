/** Matrix: which participant takes which product (R6). */
import type { Decimal } from 'decimal.js';
import type { CellRead, Mark } from '../../../engine/model';
import { Exact } from '../../../engine/money';
import { type RowStake, reportColumns } from '../columns';
import { type ReadContext, reportBrokenNames, serviceNameOf, serviceSource } from '../context';
import { textOfValue } from '../grid';
import { createMarkReader, type MarkReader, sameMark } from '../marks';
import type { Stake } from '../notes';
import { readParticipantRow } from '../participant-row';
import { rowsOf, type TableRow } from '../rows';
import { createShares, type Shares } from '../shares';
import { headingAt, optionalText, type ParticipantColumn, sourceAt, type Table } from '../table';
import { type Addend, amountAt, checkTotals } from '../totals';

/** Adds the services of the matrix to the book. */
export function readMatrix(tables: readonly Table[], context: ReadContext): void {
  const marks = createMarkReader();
  for (const table of tables) {
    const rows = rowsOf(table, context.knownFields);
    const shares = createShares(table, context);
    const stakes: RowStake[] = [];
    for (const row of rows) {
      if (row.kind === 'data')
        stakes.push({ row: row.row, services: readService(table, row, marks, shares, context) });
    }
    shares.report();
    reportColumns(table, stakes, context, (value, format) => {
      const { mark } = marks(value, format);
      return mark !== undefined && mark !== 'unreadable';
    });
    const columns = table.participants.map(({ column }) => column);
    checkTotals(table, rows, columns, context.notes, countings(table, marks));
  }
}

/** The service of the row, as a list; empty when the row names none. */
function readService(
  table: Table,
  tableRow: TableRow,
  marks: MarkReader,
  shares: Shares,
  context: ReadContext,
): readonly number[] {
  const { notes, services, finder } = context;
  const { row } = tableRow;
  const name = serviceNameOf(table, tableRow, context);
  const source = serviceSource(table, row);
  if (name.name === '') {
    notes.error('SERVICE_UNKNOWN', source, { field: name.field ?? '', service: '' });
    return [];
  }
  const known = services.find(name);
  const stake = { services: [known ?? services.count()] };
  reportBrokenNames(table, row, stake, context);
  const read = readParticipantRow(
    table,
    row,
    finder.participants.length,
    (column) => markAt(table, row, column, marks, stake, context),
    notes,
    stake,
    { same: sameMark, share: shares.marks(stake) },
  );
  if (known === undefined) {
    services.add(name, source, {
      marks: read,
      origin: optionalText(table, row, 'origin'),
      extent: optionalText(table, row, 'extent'),
      indication: optionalText(table, row, 'indication'),
    });
  } else {
    notes.error('SERVICE_DUPLICATE', source, { field: name.field ?? '', service: name.name }, stake);
  }
  return stake.services;
}

function markAt(
  table: Table,
  row: number,
  { column, group, members }: ParticipantColumn,
  marks: MarkReader,
  stake: Stake,
  { notes, finder }: ReadContext,
): CellRead<Mark> {
  const value = table.grid.value(row, column);
  if (value === null) return undefined;
  const { mark, ambiguous } = marks(value, table.grid.format(row, column));
  const text = textOfValue(value).slice(0, 60);
  if (mark === 'unreadable') {
    const participant = members.map((member) => finder.participants[member]?.code ?? '').join(', ');
    notes.error('MARK_UNREADABLE', sourceAt(table, row, column), { text, participant }, stake);
  }
  // A number counts for every member of a group, which may not be what was meant.
  if (ambiguous || (group && members.length > 1 && typeof mark === 'object')) {
    const params = {
      text,
      number: String(mark),
      column: headingAt(table, column),
    };
    notes.warn('NUMBER_AMBIGUOUS', sourceAt(table, row, column), params, stake.services);
  }
  return mark;
}

/** A total row of the matrix may count the takers, with or without the tentative ones, or add up volumes. */
function countings(table: Table, marks: MarkReader): readonly Addend[] {
  const counting =
    (counts: (mark: CellRead<Mark>) => boolean): Addend =>
    (row, column) =>
      counts(marks(table.grid.value(row, column), table.grid.format(row, column)).mark) ? ONE : ZERO;
  return [
    counting((mark) => mark === 'x' || typeof mark === 'object'),
    counting((mark) => mark === 'x' || mark === '(x)' || typeof mark === 'object'),
    counting((mark) => mark !== undefined),
    (row, column): Decimal => amountAt(table, row, column) ?? ZERO,
  ];
}

const ZERO = new Exact(0);
const ONE = new Exact(1);
