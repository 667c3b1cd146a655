/** The workbook of the local host as an .xlsx file that LibreOffice can show. What it does not know makes it fail. */
import {
  type CellStyle,
  type Cell as FileCell,
  type NamedRange,
  type TableDefinition,
  type WriteSheet,
  writeXlsx,
} from 'hucre';
import { areaAddress } from '../../../src/workbook/address';
import type { Cell, Style } from '../model/grid';
import type { NamedItem } from '../model/names';
import type { Table } from '../model/tables';
import type { Workbook } from '../model/workbook';
import type { Worksheet } from '../model/worksheet';
import { mendPackage } from './mend-package';
import { fileChart } from './save-charts';
import { headerFooterOf, pageSetupOf, printTitlesOf } from './save-page';
import { conditionalRuleOf, dataValidationOf } from './save-rules';

const FONT = { name: 'Calibri', size: 11 };

export async function saveWorkbook(workbook: Workbook): Promise<Uint8Array> {
  const sheets = workbook.Worksheets.items;
  const bytes = await writeXlsx({
    sheets: sheets.map(fileSheet),
    stringMode: 'inline',
    dateSystem: workbook.uses1904 ? '1904' : '1900',
    namedRanges: [
      ...workbook.Names.items.map((item) => fileName(item)),
      ...sheets.flatMap((sheet) => sheet.Names.items.map((item) => fileName(item, sheet.Name))),
      ...sheets.flatMap((sheet) => printTitlesOf(sheet.Name, sheet.PageLayout) ?? []),
    ],
  });
  return mendPackage(bytes, workbook);
}

const fileName = ({ Name, Formula }: NamedItem, scope?: string): NamedRange => ({
  name: Name,
  range: Formula.replace(/^=/, ''),
  ...(scope !== undefined && { scope }),
});

function fileSheet(sheet: Worksheet): WriteSheet {
  if (sheet.hasForeignCharts) throw new Error(`charts of the file on ${sheet.Name} cannot be saved`);
  const cells = new Map<string, Partial<FileCell>>();
  for (const { row, column, cell } of sheet.grid.within({
    row: 0,
    column: 0,
    rows: 1_048_576,
    columns: 16_384,
  })) {
    cells.set(`${row},${column}`, fileCell(cell));
  }
  const { rows, columns } = sheet.FreezePanes;
  const pageSetup = pageSetupOf(sheet.PageLayout);
  const headerFooter = headerFooterOf(sheet.PageLayout);
  return {
    name: sheet.Name,
    cells,
    columns: columnsOf(sheet),
    rowDefs: rowsOf(sheet),
    merges: sheet.merges.map((area) => ({
      startRow: area.row,
      startCol: area.column,
      endRow: area.row + area.rows - 1,
      endCol: area.column + area.columns - 1,
    })),
    tables: sheet.Tables.items.map(fileTable),
    charts: sheet.Charts.items.map(fileChart),
    conditionalRules: sheet.conditionalFormats.map(conditionalRuleOf),
    dataValidations: sheet.validations.map(dataValidationOf),
    ...((rows > 0 || columns > 0) && { freezePane: { rows, columns } }),
    ...(sheet.TabColor !== '' && { view: { tabColor: { rgb: sheet.TabColor.slice(1) } } }),
    ...(pageSetup && { pageSetup }),
    ...(headerFooter && { headerFooter }),
    hidden: sheet.Visibility === 'Hidden',
    veryHidden: sheet.Visibility === 'VeryHidden',
    ...(sheet.isProtected && { protection: { sheet: true, ...permissionsOf(sheet) } }),
  };
}

/** `allowInsertRows` → `insertRows`. */
const permissionsOf = ({ permitted }: Worksheet): Readonly<Record<string, true>> =>
  Object.fromEntries(
    permitted.map((name) => [name.replace(/^allow(.)/, (_, first: string) => first.toLowerCase()), true]),
  );

function fileCell({ value, formula, isError, format, style, link }: Cell): Partial<FileCell> {
  const look = fileStyle(style, format);
  const common = {
    ...(look && { style: look }),
    ...(link && { hyperlink: { target: '', location: link.documentReference } }),
  };
  // This host does not calculate: whoever opens the file does.
  if (formula !== undefined) return { ...common, formula: formula.slice(1), formulaResult: value };
  if (isError) return { ...common, value, type: 'error' };
  if (typeof value !== 'string') return { ...common, value };
  if (value === '') return { ...common, value: null };
  // As a run of rich text a text stays a text, spaces at its ends and the likes of #N/A included.
  return { ...common, value, richText: [{ text: value.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_') }] };
}

function fileStyle(style: Style, format: string): CellStyle | undefined {
  const { bold, italic, underline, size, color, fill, horizontal, vertical, wrap, indent, unlocked } = style;
  const sides = (['top', 'bottom', 'left', 'right'] as const).flatMap((side) => {
    const line = style[side];
    return line ? [[side, { style: 'thin' as const, color: { rgb: line.color.slice(1) } }] as const] : [];
  });
  const result: CellStyle = {};
  if (bold || italic || underline !== undefined || size !== undefined || color !== undefined) {
    result.font = {
      ...FONT,
      ...(bold && { bold }),
      ...(italic && { italic }),
      ...(underline === 'Single' && { underline: true }),
      ...(size !== undefined && { size }),
      ...(color !== undefined && { color: { rgb: color.slice(1) } }),
    };
  }
  if (fill !== undefined)
    result.fill = { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill.slice(1) } };
  if (sides.length > 0) result.border = Object.fromEntries(sides);
  if (format !== 'General') result.numFmt = format;
  if (horizontal !== undefined || wrap || indent !== undefined) {
    result.alignment = {
      ...(horizontal !== undefined && { horizontal: sideOf(horizontal) }),
      ...(indent !== undefined && { indent }),
      ...(wrap && { wrapText: true }),
      ...(vertical === 'Top' && { vertical: 'top' as const }),
    };
  }
  if (unlocked) result.protection = { locked: false };
  return Object.keys(result).length > 0 ? result : undefined;
}

function sideOf(horizontal: string): 'left' | 'center' | 'right' {
  const side = horizontal.toLowerCase();
  if (side === 'left' || side === 'center' || side === 'right') return side;
  throw new Error(`alignment ${horizontal} cannot be saved`);
}

function columnsOf({ columnWidths, hiddenColumns, columnLevels }: Worksheet) {
  const last = Math.max(-1, ...columnWidths.keys(), ...hiddenColumns, ...columnLevels.keys());
  return Array.from({ length: last + 1 }, (_, index) => {
    const points = columnWidths.get(index);
    const outlineLevel = columnLevels.get(index);
    return {
      // Back from points to pixels to characters.
      ...(points !== undefined && { width: (points / 0.75 - 5) / 7 }),
      hidden: hiddenColumns.has(index),
      ...(outlineLevel && { outlineLevel }),
    };
  });
}

function rowsOf({ rowHeights, hiddenRows, rowLevels }: Worksheet) {
  const indexes = new Set([...rowHeights.keys(), ...hiddenRows, ...rowLevels.keys()]);
  return new Map(
    [...indexes].map((index) => {
      const height = rowHeights.get(index);
      const outlineLevel = rowLevels.get(index);
      const row = {
        hidden: hiddenRows.has(index),
        ...(height !== undefined && { height }),
        ...(outlineLevel && { outlineLevel }),
      };
      return [index, row] as const;
    }),
  );
}

const fileTable = ({ Name, area, sheet, Style, ShowTotals }: Table): TableDefinition => ({
  name: Name,
  range: areaAddress(area),
  style: Style,
  showTotalRow: ShowTotals,
  columns: Array.from({ length: area.columns }, (_, index) => ({
    name: String(sheet.grid.at(area.row, area.column + index)?.value ?? ''),
  })),
});
