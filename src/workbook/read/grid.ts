/** A sheet seen as cells by absolute row and column, with merged cells filled and addresses at hand. */
import { cellAddress, columnLetters } from '../address';
import type { Area, CellValue, NameSnapshot, SheetSnapshot } from '../snapshot';
import { type NamedArea, namedAreas } from './named-areas';

export interface Grid {
  readonly sheet: string;
  /** The cells lie in rows `top` ≤ row < `bottom` and columns `left` ≤ column < `right`. */
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** The cell's own value; null when empty or blank. */
  raw(row: number, column: number): CellValue;
  /** The value that the cell shows: that of the merged area it belongs to. */
  value(row: number, column: number): CellValue;
  format(row: number, column: number): string | undefined;
  formula(row: number, column: number): string | undefined;
  address(row: number, column: number): string;
  /** Bold or filled. */
  emphasised(row: number, column: number): boolean;
  /** The cell whose value this one shows: itself, or the first cell of its merged area. */
  anchor(row: number, column: number): { readonly row: number; readonly column: number };
  /** Whether the cell is the first one of an area merged over several columns. */
  mergedAcross(row: number, column: number): boolean;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Excel tables and named ranges on the sheet. */
  readonly named: readonly NamedArea[];
}

/** A view on a sheet; nothing is copied. */
export function gridOf(sheet: SheetSnapshot, names: readonly NameSnapshot[] = []): Grid {
  const { top, left, values, formats } = sheet;
  const { rows, columns } = usedPart(values);
  const right = left + columns;
  const bottom = top + rows;
  const letters: string[] = [];

  const raw = (row: number, column: number): CellValue => {
    const value = values[row - top]?.[column - left];
    return value === undefined || isBlank(value) ? null : value;
  };
  const anchors = mergeAnchors(sheet.merges, {
    row: top,
    column: left,
    rows: bottom - top,
    columns: right - left,
  });
  const across = new Set(
    sheet.merges.filter((area) => area.columns > 1).map((area) => cellAddress(area.row, area.column)),
  );
  const anchorOf = (row: number, column: number): Area | undefined => anchors.get(row)?.get(column);

  return {
    sheet: sheet.name,
    top,
    bottom,
    left,
    right,
    raw,
    value: (row, column) => {
      const own = raw(row, column);
      if (own !== null || anchors.size === 0) return own;
      const area = anchorOf(row, column);
      return area === undefined ? null : raw(area.row, area.column);
    },
    format: (row, column) => {
      const area = anchors.size === 0 ? undefined : anchorOf(row, column);
      return area === undefined
        ? formats[row - top]?.[column - left]
        : formats[area.row - top]?.[area.column - left];
    },
    formula: (row, column) => sheet.formulas[cellAddress(row, column)],
    address: (row, column) => {
      letters[column] ??= columnLetters(column);
      return `${letters[column]}${row + 1}`;
    },
    emphasised: (row, column) => sheet.emphasised.has(cellAddress(row, column)),
    anchor: (row, column) => anchorOf(row, column) ?? { row, column },
    mergedAcross: (row, column) => across.has(cellAddress(row, column)),
    hiddenRows: sheet.hiddenRows,
    hiddenColumns: sheet.hiddenColumns,
    named: namedAreas(sheet, names),
  };
}

/** Sheets may end in rows and columns that were formatted once and never filled. */
function usedPart(values: SheetSnapshot['values']): { readonly rows: number; readonly columns: number } {
  let [rows, columns] = [0, 0];
  values.forEach((row, index) => {
    let last = row.length - 1;
    while (last >= 0 && isBlank(row[last])) last--;
    if (last < 0) return;
    rows = index + 1;
    columns = Math.max(columns, last + 1);
  });
  return { rows, columns };
}

const isBlank = (value: CellValue | undefined): boolean =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '');

/**
 * The merged area of each cell that is not its first one, by row and column. Merged areas never overlap in a sound
 * file; more merged cells than there are cells means that they do, and then the rest is left out.
 */
function mergeAnchors(merges: readonly Area[], used: Area): ReadonlyMap<number, ReadonlyMap<number, Area>> {
  const anchors = new Map<number, Map<number, Area>>();
  let left = used.rows * used.columns;
  for (const area of merges) {
    const firstRow = Math.max(area.row, used.row);
    const lastRow = Math.min(area.row + area.rows, used.row + used.rows);
    const firstColumn = Math.max(area.column, used.column);
    const lastColumn = Math.min(area.column + area.columns, used.column + used.columns);
    left -= Math.max(0, lastRow - firstRow) * Math.max(0, lastColumn - firstColumn);
    if (left < 0) break;
    for (let row = firstRow; row < lastRow; row++) {
      const cells = anchors.get(row) ?? new Map<number, Area>();
      anchors.set(row, cells);
      for (let column = firstColumn; column < lastColumn; column++)
        if (row !== area.row || column !== area.column) cells.set(column, area);
    }
  }
  return anchors;
}

/** The text that a cell shows, trimmed; a number as it is written without format, an error as its code. */
export function textOfValue(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return value.replace(/\s+/gu, ' ').trim();
  if (typeof value === 'number') return String(value);
  return typeof value === 'boolean' ? (value ? 'WAAR' : 'ONWAAR') : value.error;
}

/** The same sheet with rows and columns exchanged, for tables whose headings stand in the first column. */
export function transposed(grid: Grid): Grid {
  return {
    sheet: grid.sheet,
    top: grid.left,
    bottom: grid.right,
    left: grid.top,
    right: grid.bottom,
    raw: (row, column) => grid.raw(column, row),
    value: (row, column) => grid.value(column, row),
    format: (row, column) => grid.format(column, row),
    formula: (row, column) => grid.formula(column, row),
    address: (row, column) => grid.address(column, row),
    emphasised: (row, column) => grid.emphasised(column, row),
    anchor: (row, column) => {
      const original = grid.anchor(column, row);
      return { row: original.column, column: original.row };
    },
    mergedAcross: () => false,
    hiddenRows: grid.hiddenColumns,
    hiddenColumns: grid.hiddenRows,
    named: [],
  };
}

/** The same sheet with some areas empty. */
export function hiding(grid: Grid, areas: readonly Area[]): Grid {
  const isHidden = (row: number, column: number): boolean =>
    areas.some(
      (area) =>
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    );
  return {
    ...grid,
    raw: (row, column) => (isHidden(row, column) ? null : grid.raw(row, column)),
    value: (row, column) => (isHidden(row, column) ? null : grid.value(row, column)),
    named: [],
  };
}

/** The same sheet with other texts in some cells. */
export function naming(
  grid: Grid,
  texts: readonly { readonly row: number; readonly column: number; readonly value: string }[],
): Grid {
  const known = new Map(texts.map(({ row, column, value }) => [`${row} ${column}`, value]));
  return {
    ...grid,
    raw: (row, column) => known.get(`${row} ${column}`) ?? grid.raw(row, column),
    value: (row, column) => known.get(`${row} ${column}`) ?? grid.value(row, column),
  };
}
