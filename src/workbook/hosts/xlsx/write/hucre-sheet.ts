/** A sheet as hucre takes it. */
import type { Cell, ColumnDef, ConditionalRule, DataValidation, PageSetup, RowDef, WriteSheet } from 'hucre';
import { absoluteAddress, areaAddress, quotedSheet } from '../../../address';
import { ALARM_COLOR, TABLE_STYLE } from '../../../looks';
import type {
  CellSpec,
  ConditionalFormatSpec,
  PrintSpec,
  SheetSpec,
  ValidationSpec,
} from '../../../sheet-spec';
import { DAYS_1904 } from '../read/read-sheet';
import { hucreChart } from './hucre-chart';
import { type BaseFont, styleFactory } from './hucre-styles';

/** Excel's bound on the texts of a drop-down together; a longer list must stand in cells. */
const LONGEST_LIST = 255;
/** Inches: enough room for the footer, and the rest for the table. */
const MARGINS = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.75, header: 0.3, footer: 0.3 };

/** @param date1904 - whether the dates of the workbook count from 1904; those of a spec count from 1900 */
export function hucreSheet(spec: SheetSpec, font: BaseFont, date1904: boolean): WriteSheet {
  return {
    name: spec.name,
    cells: cellsOf(spec, font, date1904),
    columns: columnsOf(spec),
    rowDefs: rowsOf(spec),
    merges: (spec.merges ?? []).map(({ row, column, rows, columns }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rows - 1,
      endCol: column + columns - 1,
    })),
    tables: (spec.tables ?? []).map(({ name, area }) => ({
      name,
      range: areaAddress(area),
      style: TABLE_STYLE,
      columns: Array.from({ length: area.columns }, (_, index) => ({
        name: String(spec.rows[area.row]?.[area.column + index]?.value ?? ''),
      })),
    })),
    charts: (spec.charts ?? []).map(hucreChart),
    conditionalRules: (spec.conditionalFormats ?? []).map(conditionalRule),
    dataValidations: (spec.validations ?? []).flatMap(dataValidation),
    ...(spec.freeze && { freezePane: spec.freeze }),
    ...(spec.tabColor !== undefined && { view: { tabColor: { rgb: spec.tabColor } } }),
    ...(spec.print && { pageSetup: pageSetup(spec.print), headerFooter: { oddFooter: footer(spec.print) } }),
  };
}

function cellsOf({ rows }: SheetSpec, font: BaseFont, date1904: boolean): Map<string, Partial<Cell>> {
  const style = styleFactory(font);
  const cells = new Map<string, Partial<Cell>>();
  for (const [r, row] of rows.entries()) {
    for (const [c, cell] of row.entries()) {
      if (cell === null) continue;
      const look = style(cell);
      cells.set(`${r},${c}`, { ...contentOf(cell, date1904), ...(look && { style: look }) });
    }
  }
  return cells;
}

function contentOf(cell: CellSpec, date1904: boolean): Partial<Cell> {
  const { value: written, formula, format, link } = cell;
  const isDate = format === 'date' || format === 'moment';
  const value = date1904 && isDate && typeof written === 'number' ? written - DAYS_1904 : written;
  const hyperlink = link && {
    hyperlink: { target: '', location: `${quotedSheet(link.sheet)}!${link.cell}` },
  };
  if (formula !== undefined) return { formula, formulaResult: value, ...hyperlink };
  // As a run of rich text a text stays a text, spaces at its ends and the likes of #N/A included.
  if (typeof value === 'string') return { value, richText: [{ text: literalText(value) }], ...hyperlink };
  return { value, ...hyperlink };
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
      ...(column && { width: column.width, hidden: column.hidden ?? false }),
      ...(outlineLevel && { outlineLevel }),
    };
  });
}

function rowsOf({ rowHeights = {}, groups = [] }: SheetSpec): Map<number, RowDef> {
  const rows = new Map<number, RowDef>();
  for (const [row, height] of Object.entries(rowHeights)) rows.set(Number(row), { height });
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

function conditionalRule(format: ConditionalFormatSpec, index: number): ConditionalRule {
  const common = { range: areaAddress(format.area), priority: index + 1 };
  switch (format.kind) {
    case 'dataBar': {
      const dataBar = {
        cfvo: [{ type: 'num' as const, value: '0' }, { type: 'max' as const }],
        color: `FF${format.color}`,
      };
      return { ...common, type: 'dataBar', dataBar };
    }
    case 'colorScale': {
      const cfvo = [{ type: 'min' as const }, { type: 'max' as const }];
      return {
        ...common,
        type: 'colorScale',
        colorScale: { cfvo, colors: [`FF${format.low}`, `FF${format.high}`] },
      };
    }
    case 'notZero':
      return {
        ...common,
        type: 'cellIs',
        operator: 'notEqual',
        formula: '0',
        style: { font: { bold: true, color: { rgb: ALARM_COLOR } } },
      };
  }
}

function dataValidation({ area, list, message, strict }: ValidationSpec): readonly DataValidation[] {
  const isRange = 'sheet' in list;
  if (!isRange && list.join(',').length > LONGEST_LIST) return [];
  return [
    {
      type: 'list',
      range: areaAddress(area),
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: strict ? 'stop' : 'warning',
      ...(isRange
        ? { formula1: `${quotedSheet(list.sheet)}!${absoluteAddress(list.area)}` }
        : { values: [...list] }),
      ...(message !== undefined && { errorMessage: message, inputMessage: message, showInputMessage: true }),
    },
  ];
}

function pageSetup({ orientation, pagesHigh }: PrintSpec): PageSetup {
  return {
    paperSize: 'a4',
    orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: pagesHigh,
    margins: MARGINS,
    horizontalCentered: true,
  };
}

/** Left, middle, and right with the page number; an ampersand starts a code, so two stand for one. */
function footer({ footerLeft, footerCenter, footerRight }: PrintSpec): string {
  const [left, center, right] = [footerLeft, footerCenter, footerRight].map((text) =>
    text.replace(/&/g, '&&'),
  );
  return `&L${left}&C${center}&R${right} &P / &N`;
}
