/** What a workbook holds after cells of it were changed: to see, before anything is written, how it will be read. Pure. */
import type { CellsEdit } from '../../workbook/cells-edit';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';

export const applied = (snapshot: WorkbookSnapshot, edit: CellsEdit): WorkbookSnapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.map((sheet) => (sheet.name === edit.sheet ? edited(sheet, edit) : sheet)),
});

function edited(sheet: SheetSnapshot, { cells, tables }: CellsEdit): SheetSnapshot {
  const top = Math.min(sheet.top, ...cells.map(({ row }) => row));
  const left = Math.min(sheet.left, ...cells.map(({ column }) => column));
  const bottom = Math.max(sheet.top + sheet.values.length - 1, ...cells.map(({ row }) => row));
  const width = Math.max(0, ...sheet.values.map((row) => row.length));
  const right = Math.max(sheet.left + width - 1, ...cells.map(({ column }) => column));
  const values: CellValue[][] = [];
  const formats: (string | undefined)[][] = [];
  for (let row = top; row <= bottom; row += 1) {
    const [from, codes] = [sheet.values[row - sheet.top] ?? [], sheet.formats[row - sheet.top] ?? []];
    const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index - sheet.left);
    values.push(columns.map((column) => from[column] ?? null));
    formats.push(columns.map((column) => codes[column]));
  }
  for (const { row, column, value, format } of cells) {
    const [line, codes] = [values[row - top], formats[row - top]];
    if (!line || !codes) continue;
    line[column - left] = value;
    if (format !== undefined) codes[column - left] = format === 'General' ? undefined : format;
  }
  const areas = new Map(tables.map(({ name, area }) => [name, area]));
  return {
    ...sheet,
    ...{ top, left, values, formats },
    tables: sheet.tables.map((table) => ({ ...table, area: areas.get(table.name) ?? table.area })),
  };
}
