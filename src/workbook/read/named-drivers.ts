/** Rows of values under participants that bear the name of their maatstaf as a range, without a column Maatstaf. */
import { type Grid, naming } from './grid';
import { type HeaderSearch, matchHeader } from './header';
import { wordsOf } from './named-areas';
import { headingOfRole } from './roles';
import type { Table } from './table';
import { tableOf } from './table-of';

/** How far above the first range the headings may stand. */
const HEADER_ROWS = 20;

/** Only for a sheet on which nothing else was found. */
export function namedDrivers(grid: Grid, search: HeaderSearch): readonly Table[] {
  const rows = grid.named.filter(
    ({ area }) => area.rows === 1 && area.columns > 1 && area.row < grid.bottom && area.column < grid.right,
  );
  const [first] = [...rows].sort((a, b) => a.area.row - b.area.row);
  if (first === undefined) return [];
  const shapes = search.shapes.filter(({ name }) => name === 'drivers');
  const { column: left, row } = first.area;
  const columns = Math.min(first.area.columns, grid.right - left);
  // The names stand where a column Maatstaf would: before the values, or behind them at the edge of the sheet.
  const column = left > 0 ? left - 1 : left + columns;
  const names = rows.map(({ name, area }) => ({ row: area.row, column, value: wordsOf(name) }));
  for (let header = row - 1; header >= Math.max(grid.top, row - HEADER_ROWS); header--) {
    const seen = naming(grid, [{ row: header, column, value: headingOfRole('driver') }, ...names]);
    const span = { left: Math.min(column, seen.left), right: Math.max(column + 1, seen.right) };
    const match = matchHeader(seen, header, { ...search, shapes, span, twoLines: false });
    if (match !== undefined && match.participants.length > 1)
      return [tableOf(seen, match, { ...span, above: header, end: seen.bottom }, ['areaName'])];
  }
  return [];
}
