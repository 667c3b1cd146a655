/** Addresses as Excel takes them: cells, whole columns, whole rows, with or without the sheet. */
import { areaAddress, columnIndex, MAX_COLUMNS, MAX_ROWS, parseAddress } from '../../../src/workbook/address';
import type { Area } from '../../../src/workbook/snapshot';
import { invalidArgument } from '../errors';

export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

export function areaOf(address: unknown): Area {
  const text = String(address).split('!').pop() ?? '';
  const cells = parseAddress(text);
  if (cells) return cells;
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(text);
  if (columns?.[1] && columns[2]) {
    const first = columnIndex(columns[1]);
    return checked({ row: 0, column: first, rows: MAX_ROWS, columns: columnIndex(columns[2]) - first + 1 });
  }
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text);
  if (rows) {
    const first = Number(rows[1]) - 1;
    return checked({ row: first, column: 0, rows: Number(rows[2]) - first, columns: MAX_COLUMNS });
  }
  throw invalidArgument(`address ${text}`);
}

export function checked(area: Area): Area {
  const { row, column, rows, columns } = area;
  const fits = row >= 0 && column >= 0 && rows > 0 && columns > 0;
  if (!fits || row + rows > MAX_ROWS || column + columns > MAX_COLUMNS) throw invalidArgument('range');
  return area;
}

export const isWholeColumns = ({ rows }: Area): boolean => rows === MAX_ROWS;
export const isWholeRows = ({ columns }: Area): boolean => columns === MAX_COLUMNS;

/** `Blad!A1:B2`; the name in quotes where it needs them. */
export function fullAddress(sheet: string, area: Area): string {
  return `${sheetInFormula(sheet)}!${areaAddress(area)}`;
}

export const sheetInFormula = (sheet: string): string =>
  /^[A-Za-z_]\w*$/.test(sheet) && parseAddress(sheet) === undefined
    ? sheet
    : `'${sheet.replace(/'/g, "''")}'`;

export function overlaps(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

export const sameArea = (a: Area, b: Area): boolean => contains(a, b) && contains(b, a);
