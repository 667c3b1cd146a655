/** A workbook file as the workbook of the local host. Only what the product reads or replaces comes along. */
import { type Cell as FileCell, readXlsx, type Sheet } from 'hucre';
import { parseAddress } from '../../../src/workbook/address';
import { ExcelHost } from '../excel-host';
import type { Cell, Style } from '../model/grid';
import { Table } from '../model/tables';
import { Workbook } from '../model/workbook';
import type { Worksheet } from '../model/worksheet';
import { type FileName, packageParts } from './package-parts';

/** Days from 1900, counted as Excel does, to 1970. */
const EPOCH_1970 = 25_569;
const DAY = 86_400_000;

/** @param bytes - an .xlsx file */
export async function loadHost(bytes: Uint8Array, name: string): Promise<ExcelHost> {
  const file = await readXlsx(bytes, { readStyles: true });
  const parts = packageParts(bytes);
  const workbook = new Workbook(name);
  workbook.uses1904 = parts.uses1904;
  for (const sheet of file.sheets) fillSheet(workbook.Worksheets.Add(sheet.name), sheet);
  for (const item of parts.names) addName(workbook, item);
  for (const xml of parts.customXml) workbook.CustomXmlParts.Add(xml);
  workbook.state.isProtected = parts.isProtected;
  return new ExcelHost(workbook);
}

function fillSheet(sheet: Worksheet, file: Sheet): void {
  if ((file.charts?.length ?? 0) > 0) sheet.hasForeignCharts = true;
  for (const [r, row] of file.rows.entries()) {
    for (const [c, value] of row.entries()) {
      const cell = file.cells?.get(`${r},${c}`);
      if (value === null && cell === undefined) continue;
      Object.assign(sheet.grid.make(r, c), cellOf(value, cell));
    }
  }
  sheet.merges = (file.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    row: startRow,
    column: startCol,
    rows: endRow - startRow + 1,
    columns: endCol - startCol + 1,
  }));
  for (const { name, range = '', showTotalRow = false } of file.tables ?? []) {
    const area = parseAddress(range);
    if (!area) throw new Error(`table ${name} without a range`);
    const table = new Table(sheet, area, name);
    table.ShowTotals = showTotalRow;
    sheet.Tables.items.push(table);
  }
  for (const [index, { hidden, height }] of file.rowDefs ?? []) {
    if (hidden) sheet.hiddenRows.add(index);
    if (height !== undefined) sheet.rowHeights.set(index, height);
  }
  for (const [index, { hidden, width }] of (file.columns ?? []).entries()) {
    if (hidden) sheet.hiddenColumns.add(index);
    if (width !== undefined) sheet.columnWidths.set(index, (Math.round(width * 7 + 5) * 3) / 4);
  }
  if (file.hidden) sheet.Visibility = 'Hidden';
  if (file.veryHidden) sheet.Visibility = 'VeryHidden';
  sheet.isProtected = file.protection?.sheet === true;
}

function cellOf(value: Sheet['rows'][number][number], cell: FileCell | undefined): Partial<Cell> {
  const plain = value instanceof Date ? value.getTime() / DAY + EPOCH_1970 : (value ?? '');
  return {
    value: plain,
    isError: cell?.type === 'error',
    ...(cell?.formula !== undefined && { formula: `=${cell.formula}` }),
    ...(cell?.style?.numFmt !== undefined && { format: cell.style.numFmt }),
    style: styleOf(cell),
  };
}

function styleOf(cell: FileCell | undefined): Style {
  const { font, fill, alignment } = cell?.style ?? {};
  const isFilled = fill?.type === 'pattern' && fill.pattern !== 'none' && fill.pattern !== 'gray125';
  const rgb = isFilled ? fill.fgColor?.rgb?.slice(-6) : undefined;
  return {
    ...(font?.bold && { bold: true }),
    ...(font?.italic && { italic: true }),
    ...(font?.size !== undefined && { size: font.size }),
    // Of a theme colour it only matters here that there is one.
    ...(isFilled && { fill: `#${rgb ?? 'D9E1F2'}` }),
    ...(alignment?.wrapText && { wrap: true }),
  };
}

function addName(workbook: Workbook, { name, sheet: index, formula, isHidden, comment }: FileName): void {
  if (name.startsWith('_xlnm.')) return;
  const sheet = index === undefined ? undefined : workbook.Worksheets.items[index];
  const item = (sheet?.Names ?? workbook.Names).Add(name, formula, comment);
  item.Visible = !isHidden;
}
