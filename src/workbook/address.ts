/** A1 notation to and from zero-based positions. */
import type { Area } from './snapshot';

/** Largest sheet that Excel knows. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** `0` → `A`, `26` → `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
}

/** `(4, 2)` → `C5`. */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + (row + 1);
}

/** `A1:C5`, or `A1` for a single cell. */
export function areaAddress({ row, column, rows, columns }: Area): string {
  const first = cellAddress(row, column);
  return rows === 1 && columns === 1
    ? first
    : `${first}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}

/** `$A$1:$C$5`, as in the formula of a name. */
export function absoluteAddress(area: Area): string {
  return areaAddress(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

/** `C5` or `A1:C5`, with or without `$`; undefined when it is not a bounded A1 address. */
export function parseAddress(address: string): Area | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(address.trim());
  const [, letters, digits, lastLetters = letters, lastDigits = digits] = match ?? [];
  if (!letters || !digits || !lastLetters || !lastDigits) return undefined;
  const column = columnIndex(letters);
  const row = Number(digits) - 1;
  const columns = columnIndex(lastLetters) - column + 1;
  const rows = Number(lastDigits) - row;
  const fits =
    row >= 0 && rows > 0 && columns > 0 && row + rows <= MAX_ROWS && column + columns <= MAX_COLUMNS;
  return fits ? { row, column, rows, columns } : undefined;
}

/** `A` → 0. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** Sheet name as it stands in a formula: always quoted, quotes doubled. */
export function quotedSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
