/** What a table with the participants in rows is: a matrix, Maatstaven, or nothing that is known. */
import { foldText } from '../../engine/text';
import { createMarkReader } from './marks';
import type { Role } from './roles';
import type { Table } from './table';

/**
 * Such a table has no heading that says what it is. It is a matrix when it holds marks, and Maatstaven when the sheet
 * is called so; a list of amounts is left alone.
 */
export function settleTransposed(table: Table): Table | undefined {
  if (table.shape === 'drivers') return table;
  if (table.kind !== 'matrix') return undefined;
  const service = table.roles.get('service');
  if (service !== undefined && /maatstaf|maatstaven/.test(foldText(table.grid.sheet)))
    return {
      ...table,
      kind: 'drivers',
      shape: 'drivers',
      roles: new Map<Role, number>([['driver', service]]),
    };
  return hasMarks(table) ? table : undefined;
}

function hasMarks({ grid, header, end, participants }: Table): boolean {
  const marks = createMarkReader();
  for (let row = header + 1; row < end; row++) {
    for (const { column } of participants) {
      const value = grid.value(row, column);
      if (typeof value !== 'string') continue;
      const { mark } = marks(value, undefined);
      if (typeof mark === 'string' && mark !== 'unreadable') return true;
    }
  }
  return false;
}
