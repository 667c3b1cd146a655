/** A sheet as hucre takes it. */
import type { Cell, ColumnDef, RowDef, WriteSheet } from 'hucre';
import { areaAddress, quotedSheet } from '../../../address';
import { PERMITTED_ACTIONS, TABLE_STYLE } from '../../../looks';
import type { CellSpec, SheetSpec } from '../../../sheet-spec';
import type { Area } from '../../../snapshot';
import { DAYS_1904 } from '../read/sheet-xml';
import { hucreChart } from './hucre-chart';
import { headerFooter, pageSetup } from './hucre-print';
import { conditionalRule, dataValidation } from './hucre-rules';
import { type BaseFont, styleFactory } from './hucre-styles';

/** Excel calls a workbook damaged that goes beyond these: characters in a cell, points, characters wide. */
const LONGEST_TEXT = 32_767;
const HIGHEST_ROW = 409;
const WIDEST_COLUMN = 255;

const PERMITTED = Object.fromEntries(PERMITTED_ACTIONS.map((action) => [action, true]));

/** @param date1904 - whether the dates of the workbook count from 1904; those of a spec count from 1900 */
export function hucreSheet(spec: SheetSpec, font: BaseFont, date1904: boolean): WriteSheet {
  return {
    name: spec.name,
    cells: cellsOf(spec, font, date1904),
    columns: columnsOf(spec),
    rowDefs: rowsOf(spec),
    merges: (spec.merges ?? [])
      .filter(({ rows, columns }) => rows * columns > 1)
      .map(({ row, column, rows, columns }) => ({
        startRow: row,
        startCol: column,
        endRow: row + rows - 1,
        endCol: column + columns - 1,
      })),
    tables: (spec.tables ?? []).map(({ name, area }) => ({
      name,
      // A table has at least one row below its heading, be it an empty one.
      range: areaAddress({ ...area, rows: Math.max(2, area.rows) }),
      style: TABLE_STYLE,
      columns: Array.from({ length: area.columns }, (_, index) => ({
        name: String(spec.rows[area.row]?.[area.column + index]?.value ?? ''),
      })),
    })),
    charts: (spec.charts ?? []).map(hucreChart),
    conditionalRules: (spec.conditionalFormats ?? []).map(conditionalRule),
    dataValidations: (spec.validations ?? []).flatMap(dataValidation),
    ...(spec.locked && { protection: { sheet: true, ...PERMITTED } }),
    ...(spec.freeze && spec.freeze.rows + spec.freeze.columns > 0 && { freezePane: spec.freeze }),
    ...(spec.tabColor !== undefined && { view: { tabColor: { rgb: spec.tabColor } } }),
    ...(spec.print && { pageSetup: pageSetup(spec.print), headerFooter: headerFooter(spec.print) }),
  };
}

function cellsOf({ rows, locked }: SheetSpec, font: BaseFont, date1904: boolean): Map<string, Partial<Cell>> {
  const style = styleFactory(font);
  const cells = new Map<string, Partial<Cell>>();
  for (const [r, row] of rows.entries()) {
    for (const [c, cell] of row.entries()) {
      if (cell === null) continue;
      const look = style(cell, locked !== undefined && !locked.some((area) => contains(area, r, c)));
      cells.set(`${r},${c}`, { ...contentOf(cell, date1904), ...(look && { style: look }) });
    }
  }
  return cells;
}

const contains = ({ row, column, rows, columns }: Area, r: number, c: number): boolean =>
  r >= row && r < row + rows && c >= column && c < column + columns;

function contentOf(cell: CellSpec, date1904: boolean): Partial<Cell> {
  const { value: written, formula, format, link } = cell;
  const isDate = format === 'date' || format === 'moment';
  const value = date1904 && isDate && typeof written === 'number' ? written - DAYS_1904 : written;
  const hyperlink = link && {
    hyperlink: { target: '', location: `${quotedSheet(link.sheet)}!${link.cell}` },
  };
  if (formula !== undefined) return { formula, formulaResult: value, ...hyperlink };
  if (value === '') return { value: null, ...hyperlink };
  if (typeof value !== 'string') return { value, ...hyperlink };
  const text = literalText(value.slice(0, LONGEST_TEXT));
  // Written plainly, spaces at the ends would get lost and #N/A would become an error; as rich text they stay.
  return /^[\s#]|\s$/.test(text)
    ? { value: text, richText: [{ text }], ...hyperlink }
    : { value: text, ...hyperlink };
}

/** The file format has escapes of the form `_x000D_`; a text that looks like one needs escaping itself. */
const literalText = (text: string): string => text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');

function columnsOf({ columns, groups = [] }: SheetSpec): ColumnDef[] {
  const levels = outlineLevels(groups, 'columns');
  const count = Math.max(columns.length, levels.length);
  return Array.from({ length: count }, (_, index) => {
    const column = columns[index];
    const outlineLevel = levels[index];
    return {
      ...(column && { width: Math.min(column.width, WIDEST_COLUMN), hidden: column.hidden ?? false }),
      ...(outlineLevel && { outlineLevel }),
    };
  });
}

function rowsOf({ rowHeights = {}, groups = [] }: SheetSpec): Map<number, RowDef> {
  const rows = new Map<number, RowDef>();
  for (const [row, height] of Object.entries(rowHeights))
    rows.set(Number(row), { height: Math.min(height, HIGHEST_ROW) });
  for (const [row, outlineLevel] of outlineLevels(groups, 'rows').entries()) {
    if (outlineLevel) rows.set(row, { ...rows.get(row), outlineLevel });
  }
  return rows;
}

/** How many groups a row or column lies in. */
export function outlineLevels(
  groups: NonNullable<SheetSpec['groups']>,
  kind: 'rows' | 'columns',
): readonly number[] {
  const levels: number[] = [];
  for (const group of groups) {
    if (group.kind !== kind) continue;
    while (levels.length <= group.last) levels.push(0);
    for (let index = group.first; index <= group.last; index++) levels[index] = (levels[index] ?? 0) + 1;
  }
  return levels;
}
