/** One sheet as a snapshot, from the cells that hucre read. */
import type { Cell } from 'hucre';
import { cellAddress } from '../../../address';
import type { CellValue, SheetSnapshot, TableSnapshot } from '../../../snapshot';
import type { SheetPart } from '../package/workbook-part';
import type { CellStyle } from './cell-styles';
import { type Sheet, styleIndexOf } from './read-cells';
import { moveFormula } from './shared-formulas';
import { DAYS_1904 } from './sheet-xml';

/** A formula of which no result is stored: nobody has calculated it yet. */
const NO_VALUE = { error: '#NOVALUE' } as const;

const NOTHING_READ = {
  top: 0,
  left: 0,
  values: [],
  formats: [],
  formulas: {},
  emphasised: new Set<string>(),
  merges: [],
  tables: [],
  hiddenRows: [],
  hiddenColumns: [],
} as const;

/** A result sheet of ours: that it is there is all that a reader may know. */
export function ownSheet({ name, visibility }: SheetPart): SheetSnapshot {
  return { name, visibility, own: true, ...NOTHING_READ };
}

/** @param date1904 - whether dates count from 1904; the snapshot always counts from 1900 */
export function sheetSnapshot(
  { name, visibility }: SheetPart,
  sheet: Sheet,
  styles: readonly CellStyle[],
  tables: readonly TableSnapshot[],
  date1904: boolean,
): SheetSnapshot {
  const area = usedArea(sheet);
  const cells = cellsByPosition(sheet);
  const formats: (string | undefined)[][] = [];
  const emphasised = new Set<string>();
  const readCell = (r: number, c: number): CellValue => {
    const row = area.top + r;
    const column = area.left + c;
    const cell = cells[row]?.[column];
    const value = readValue(sheet.rows[row]?.[column] ?? null, cell);
    if (value === null) return null;
    const style = styles[styleIndexOf(cell?.style?.numFmt)];
    if (style?.format !== undefined) {
      formats[r] ??= [];
      formats[r][c] = style.format;
    }
    if (style?.emphasised) emphasised.add(cellAddress(row, column));
    return date1904 && style?.isDate && typeof value === 'number' ? value + DAYS_1904 : value;
  };
  const values = Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (__, c) => readCell(r, c)),
  );
  return {
    name,
    visibility,
    own: false,
    top: area.top,
    left: area.left,
    values,
    formats: Array.from({ length: values.length }, (_, r) => formats[r]),
    formulas: formulasOf(sheet),
    emphasised,
    merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      row: startRow,
      column: startCol,
      rows: endRow - startRow + 1,
      columns: endCol - startCol + 1,
    })),
    tables,
    hiddenRows: [...(sheet.rowDefs ?? [])].filter(([, row]) => row.hidden).map(([index]) => index),
    hiddenColumns: (sheet.columns ?? []).flatMap((column, index) => (column.hidden ? [index] : [])),
  };
}

/** What is known of cells besides their values; most cells have nothing. */
function cellsByPosition(sheet: Sheet): readonly (readonly (Cell | undefined)[] | undefined)[] {
  const cells: Cell[][] = [];
  for (const [key, cell] of sheet.cells ?? []) {
    const [row, column] = positionOf(key);
    cells[row] ??= [];
    (cells[row] ?? [])[column] = cell;
  }
  return cells;
}

function readValue(raw: Sheet['rows'][number][number], cell: Cell | undefined): CellValue {
  if (cell?.type === 'error') return { error: String(raw) };
  if (raw === null) return cell?.formula === undefined ? null : NO_VALUE;
  // A Date cannot come through the way the cells are read; a text without characters shows as empty.
  if (raw instanceof Date || raw === '') return null;
  return raw;
}

/** Formulas by address, those that share one text written out. */
function formulasOf(sheet: Sheet): Record<string, string> {
  const formulas: Record<string, string> = {};
  const shared = new Map<
    number,
    { readonly row: number; readonly column: number; readonly formula: string }
  >();
  for (const [key, cell] of sheet.cells ?? []) {
    if (cell.formula === undefined) continue;
    const [row, column] = positionOf(key);
    const index = cell.formulaSharedIndex;
    if (cell.formula !== '' && index !== undefined) shared.set(index, { row, column, formula: cell.formula });
    const first = cell.formula === '' && index !== undefined ? shared.get(index) : undefined;
    const formula = first ? moveFormula(first.formula, row - first.row, column - first.column) : cell.formula;
    formulas[cellAddress(row, column)] = `=${formula}`;
  }
  return formulas;
}

/** From the first to the last cell that holds anything; formatting alone does not count. */
function usedArea(sheet: Sheet) {
  let [top, left, bottom, right] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, -1, -1];
  const include = (row: number, column: number): void => {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  };
  for (const [r, row] of sheet.rows.entries()) {
    const first = row.findIndex(isFilled);
    if (first < 0) continue;
    include(r, first);
    include(r, row.findLastIndex(isFilled));
  }
  for (const [key, cell] of sheet.cells ?? []) {
    if (cell.formula !== undefined) include(...positionOf(key));
  }
  return bottom < 0 ? NO_AREA : { top, left, rows: bottom - top + 1, columns: right - left + 1 };
}

const NO_AREA = { top: 0, left: 0, rows: 0, columns: 0 };

const isFilled = (value: Sheet['rows'][number][number]): boolean => value !== null && value !== '';

function positionOf(key: string): [number, number] {
  const comma = key.indexOf(',');
  return [Number(key.slice(0, comma)), Number(key.slice(comma + 1))];
}
