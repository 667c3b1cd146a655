/**
 * Tables in an area that its maker bounded: an Excel table, or a range that bears the name of a kind of sheet. Two of
 * them may stand beside or below each other without an empty column or row between them.
 */
import type { Area } from '../snapshot';
import { type Grid, hiding } from './grid';
import { type HeaderMatch, type HeaderSearch, matchHeader } from './header';
import { boundingAreas, type NamedArea } from './named-areas';
import type { Table } from './table';
import { tableOf } from './table-of';

export interface BoundedTables {
  readonly tables: readonly Table[];
  /** The sheet without them. */
  readonly rest: Grid;
}

export function boundedTables(grid: Grid, search: HeaderSearch): BoundedTables {
  const areas = boundingAreas(grid.named).flatMap((named) => {
    const area = withinGrid(grid, named.area);
    if (area === undefined) return [];
    // The row of totals is the last one of the whole area.
    const hasTotals = named.hasTotals && area.row + area.rows === named.area.row + named.area.rows;
    return [{ ...named, area, hasTotals }];
  });
  const found: { readonly table: Table; readonly area: Area }[] = [];
  for (const named of areas) {
    if (found.some(({ area }) => overlaps(area, named.area))) continue;
    const others = areas.filter((other) => other !== named).map(({ area }) => area);
    const table = tableIn(grid, named, others, search);
    if (table === undefined) continue;
    const { left, right, header, end } = table;
    found.push({ table, area: { row: header, column: left, rows: end - header, columns: right - left } });
  }
  if (found.length === 0) return { tables: [], rest: grid };
  return {
    tables: found.map(({ table }) => table),
    rest: hiding(
      grid,
      found.map(({ area }) => area),
    ),
  };
}

/** The part that holds cells: an area may reach to the edge of the sheet, and in a damaged file anywhere. */
function withinGrid({ top, bottom, left, right }: Grid, area: Area): Area | undefined {
  const [row, column] = [Math.max(area.row, top), Math.max(area.column, left)];
  const rows = Math.min(area.row + area.rows, bottom) - row;
  const columns = Math.min(area.column + area.columns, right) - column;
  return rows > 0 && columns > 1 ? { row, column, rows, columns } : undefined;
}

function tableIn(
  grid: Grid,
  named: NamedArea,
  others: readonly Area[],
  search: HeaderSearch,
): Table | undefined {
  const { area } = named;
  const match = headerOf(grid, area, search);
  if (match === undefined) return undefined;
  const { left, right } = spanWithNeighbours(grid, match.row, area, others);
  const whole = matchHeader(grid, match.row, { ...search, span: { left, right } }) ?? match;
  const bottom = area.row + area.rows;
  const end = named.hasTotals
    ? bottom
    : endWithNeighbours(grid, bottom, { ...search, span: { left, right } }, others);
  const extent = { left, right, above: grid.top, end };
  const table = tableOf(grid, whole, extent, ['bounded'], named.name);
  const totals = named.hasTotals ? bottom - 1 : undefined;
  return { ...table, totals, below: rowsBelow(grid, { ...extent, others }) };
}

/** The first row of the area, or the row above it when only the data bear the name. */
function headerOf(grid: Grid, area: Area, search: HeaderSearch): HeaderMatch | undefined {
  const span = { left: area.column, right: area.column + area.columns };
  for (const row of [area.row, area.row - 1]) {
    const match = row < grid.top ? undefined : matchHeader(grid, row, { ...search, span });
    if (match !== undefined) return match;
  }
  return undefined;
}

/** A column that somebody put right beside the area, with a heading of its own, belongs to it. */
function spanWithNeighbours(grid: Grid, header: number, area: Area, others: readonly Area[]) {
  const isNeighbour = (column: number): boolean =>
    column >= grid.left &&
    column < grid.right &&
    grid.raw(header, column) !== null &&
    // Of an area of data only the headings stand above it.
    !others.some((other) => contains(other, header, column) || contains(other, header + 1, column));
  let [left, right] = [area.column, area.column + area.columns];
  while (isNeighbour(left - 1)) left--;
  while (isNeighbour(right)) right++;
  return { left, right };
}

/** So do rows that were added right below it, up to the headings of another table. */
function endWithNeighbours(
  grid: Grid,
  bottom: number,
  search: HeaderSearch,
  others: readonly Area[],
): number {
  const { left, right } = search.span;
  let end = bottom;
  while (
    end < grid.bottom &&
    filledCells(grid, end, left, right, others) > 0 &&
    matchHeader(grid, end, { ...search, twoLines: false }) === undefined
  )
    end++;
  return end;
}

function filledCells(grid: Grid, row: number, left: number, right: number, others: readonly Area[]): number {
  let count = 0;
  for (let column = left; column < right; column++)
    if (grid.raw(row, column) !== null && !others.some((area) => contains(area, row, column))) count++;
  return count;
}

/** Rows with several filled cells further down: outside the area, but perhaps meant to be in it. */
function rowsBelow(
  grid: Grid,
  {
    left,
    right,
    end,
    others,
  }: {
    readonly left: number;
    readonly right: number;
    readonly end: number;
    readonly others: readonly Area[];
  },
): readonly number[] {
  const rows: number[] = [];
  for (let row = end; row < grid.bottom; row++)
    if (filledCells(grid, row, left, right, others) > 1) rows.push(row);
  return rows;
}

const contains = ({ row, column, rows, columns }: Area, atRow: number, atColumn: number): boolean =>
  atRow >= row && atRow < row + rows && atColumn >= column && atColumn < column + columns;

const overlaps = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;
