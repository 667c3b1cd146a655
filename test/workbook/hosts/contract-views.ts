/** Views of a workbook that the contract of the hosts compares. */
import type { Workbook } from 'hucre';
import { cellAddress } from '../../../src/workbook/address';
import type { SheetSpec } from '../../../src/workbook/sheet-spec';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';

/** What a reader sees of the user's own part: everything but our sheets and the names on them. */
export const usersPart = ({ sheets, names, memory }: WorkbookSnapshot) => ({
  sheets: sheets.filter((sheet) => !sheet.own),
  names: names.filter(
    ({ formula }) => !formula.startsWith("='Resultaat ") || formula.includes("lijst'!$A$2"),
  ),
  memory,
});

/** Names on our sheets, in alphabetical order, as [name, formula]. */
export const ourNames = (book: Workbook): readonly (readonly [string, string])[] =>
  (book.namedRanges ?? [])
    .filter(
      ({ name, range, scope }) => scope === undefined && !name.startsWith('_') && range.includes('Resultaat'),
    )
    .map(({ name, range }) => [name, range] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));

type Contents = Readonly<Record<string, unknown>>;

/** Value, or formula with `=`, by address; texts in quotes, so that a text is told from a formula and an error. */
export function cellsOf(book: Workbook, name: string): Contents {
  const sheet = book.sheets.find((candidate) => candidate.name === name);
  const contents: Record<string, unknown> = {};
  for (const [r, row] of (sheet?.rows ?? []).entries()) {
    for (const [c, raw] of row.entries()) {
      const cell = sheet?.cells?.get(`${r},${c}`);
      const value = raw instanceof Date ? dateSerial(raw) : raw;
      if (cell?.formula !== undefined) contents[cellAddress(r, c)] = `=${cell.formula}`;
      else if (cell?.type === 'error') contents[cellAddress(r, c)] = { error: value };
      else if (value !== null) contents[cellAddress(r, c)] = typeof value === 'string' ? `"${value}"` : value;
    }
  }
  return contents;
}

/** What {@link cellsOf} must give for a sheet as it was asked for. */
export function cellsOfSpec(spec: SheetSpec): Contents {
  const contents: Record<string, unknown> = {};
  for (const [r, row] of spec.rows.entries()) {
    for (const [c, cell] of row.entries()) {
      if (cell === null || (cell.value === null && cell.formula === undefined)) continue;
      const value = typeof cell.value === 'string' ? `"${cell.value}"` : cell.value;
      contents[cellAddress(r, c)] = cell.formula === undefined ? value : `=${cell.formula}`;
    }
  }
  return contents;
}

/** Days since 30 December 1899. */
const dateSerial = (date: Date): number => date.getTime() / 86_400_000 + 25_569;
