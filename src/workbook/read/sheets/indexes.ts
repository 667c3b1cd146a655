/** Indexering: the index of a cost kind in a year (R17). */
import type { IndexRow } from '../../../engine/model';
import { foldText } from '../../../engine/text';
import { percentOf, yearOf } from '../cells';
import { reportColumns } from '../columns';
import type { ReadContext } from '../context';
import { rowsOf } from '../rows';
import { headingOf, sourceOf, type Table, textOf } from '../table';

/** Without its year an index may be that of any: nothing may be calculated then. */
const ALL = { all: true };

export function readIndexes(tables: readonly Table[], { notes }: ReadContext): readonly IndexRow[] {
  const found: IndexRow[] = [];
  const seen = new Map<string, string>();
  const doubtful = new Set<string>();
  for (const table of tables) {
    reportColumns(table, [], { notes });
    for (const { row, kind } of rowsOf(table)) {
      if (kind !== 'data') continue;
      const costKind = textOf(table, row, 'costKind');
      const year = yearOf(table, row, 'year', notes, ALL);
      const index = percentOf(table, row, 'index', notes, {}, { bounds: false, likelyPoints: true });
      if (year === undefined) {
        const column = headingOf(table, 'year');
        notes.error('DATE_UNREADABLE', sourceOf(table, row, 'year'), { text: '', column }, ALL);
      }
      if (year === undefined || year === 'unreadable') continue;
      const source = sourceOf(table, row, 'index');
      const other = seen.get(keyOf(costKind, year));
      if (other === undefined) seen.set(keyOf(costKind, year), source.cell);
      else {
        notes.error('ROW_DUPLICATE', source, { name: costKind, year, other });
        doubtful.add(keyOf(costKind, year));
      }
      found.push({ year, costKind, index, source });
    }
  }
  return found.map((row) =>
    doubtful.has(keyOf(row.costKind, row.year)) ? { ...row, index: 'unreadable' } : row,
  );
}

const keyOf = (costKind: string, year: number): string => `${year}\n${foldText(costKind)}`;
