/** The account that a reader gives of a sheet: what it was taken for. */
import type { SheetSnapshot } from '../snapshot';
import type { RecognisedSheet } from './reading';
import { rowsOf } from './rows';
import { sourceAt, type Table } from './table';

/** One sheet with its first table; rows of all its tables are counted. */
export function accountOf(sheet: SheetSnapshot, tables: readonly Table[]): RecognisedSheet {
  const [table] = tables;
  const counts = tables.map((each) => rowsOf(each).filter(({ kind }) => kind === 'data').length);
  return {
    sheet: sheet.name,
    kind: table?.kind ?? 'unknown',
    header: table && sourceAt(table, table.header, table.left).cell,
    rows: counts.reduce((sum, count) => sum + count, 0),
    hidden: sheet.visibility !== 'visible',
  };
}
