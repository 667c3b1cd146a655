/** The rows of a table in groups, as an account of the recognition tells them. */
import { foldText } from '../../engine/text';
import { textOfValue } from './grid';
import type { RecognisedRows } from './reading';
import { rowsOf } from './rows';
import type { Table } from './table';

/** The groups from top to bottom; rows without any content belong to none. */
export function rowGroupsOf(table: Table, knownFields: ReadonlySet<string>): readonly RecognisedRows[] {
  const rows = rowsOf(table, knownFields);
  const known = new Map(rows.map((row) => [row.row, row]));
  const groups: RecognisedRows[] = [];
  const add = (group: RecognisedRows): void => {
    const before = groups.at(-1);
    const joins =
      before?.kind === group.kind && before.field === group.field && before.last === group.first - 1;
    if (before !== undefined && joins) groups[groups.length - 1] = { ...before, last: group.last };
    else groups.push(group);
  };
  const fields = new Set(rows.map(({ field }) => foldText(field ?? '')));
  for (let row = table.header + 1; row < table.end; row++) {
    const at = { first: row + 1, last: row + 1 };
    const read = known.get(row);
    if (read?.kind === 'data') add({ kind: 'data', ...at, ...(read.field && { field: read.field }) });
    else if (read !== undefined) add({ kind: 'total', ...at });
    else {
      const text = firstText(table, row);
      if (text !== '') add({ kind: fields.has(foldText(text)) ? 'heading' : 'left', ...at });
    }
  }
  return groups;
}

/** Data rows among the groups. */
export const countRows = (groups: readonly RecognisedRows[]): number =>
  groups.reduce((sum, { kind, first, last }) => (kind === 'data' ? sum + last - first + 1 : sum), 0);

function firstText({ grid, left, right }: Table, row: number): string {
  for (let column = left; column < right; column++) {
    const text = textOfValue(grid.raw(row, column));
    if (text !== '') return text;
  }
  return '';
}
