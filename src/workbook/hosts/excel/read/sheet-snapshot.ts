/** A sheet as a snapshot, from what Excel gave. Pure. */
import { cellAddress } from '../../../address';
import { showsDay } from '../../../date-format';
import type { CellValue, SheetSnapshot } from '../../../snapshot';
import { DAYS_1904, type SheetEntry } from '../inventory';
import type { Extent } from './extents';
import type { RawCells } from './read-cells';

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
export function ownSheet({ name, visibility }: SheetEntry): SheetSnapshot {
  return { name, visibility, own: true, ...NOTHING_READ };
}

/** @param uses1904 - whether dates of the workbook count from 1904; the snapshot always counts from 1900 */
export function sheetSnapshot(
  { sheet: { name, visibility }, used, merges, tables }: Extent,
  raw: RawCells | undefined,
  uses1904: boolean,
): SheetSnapshot {
  const common = { ...NOTHING_READ, name, visibility, own: false, merges, tables };
  if (!used || !raw) return common;
  const formats: ((string | undefined)[] | undefined)[] = [];
  const formulas: Record<string, string> = {};
  const emphasised = new Set<string>();
  const values = raw.values.map((row, r) => {
    const rowFormats: (string | undefined)[] = [];
    formats.push(undefined);
    return row.map((given, c): CellValue => {
      const address = cellAddress(used.row + r, used.column + c);
      const formula = formulaOf(raw.formulas[r]?.[c], given);
      if (formula !== undefined) formulas[address] = formula;
      const value = cellValueOf(given);
      if (value === null) return null;
      if (raw.emphasis[r]?.[c]) emphasised.add(address);
      const format = formatOf(raw.formats[r]?.[c]);
      if (format !== undefined) {
        rowFormats[c] = format;
        formats[r] = rowFormats;
      }
      const isOldDate = uses1904 && typeof value === 'number' && format !== undefined && showsDay(format);
      return isOldDate ? value + DAYS_1904 : value;
    });
  });
  return {
    ...common,
    top: used.row,
    left: used.column,
    values,
    formats,
    formulas,
    emphasised,
    hiddenRows: raw.hiddenRows.map((row) => used.row + row),
    hiddenColumns: raw.hiddenColumns.map((column) => used.column + column),
  };
}

/** Excel gives a text that starts with `=` the same way as a formula; then value and formula are alike. */
export function formulaOf(formula: unknown, value: unknown): string | undefined {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : undefined;
}

export function cellValueOf(given: unknown): CellValue {
  if (typeof given === 'number' || typeof given === 'boolean') return given;
  const text = given === null || given === undefined ? '' : String(given);
  if (text === '') return null;
  return isError(text) ? { error: text } : text;
}

/** `#N/A`, `#REF!`, `#NAME?`, `#GETTING_DATA`, also as other languages write them. */
const isError = (text: string): boolean => /^#(\p{Lu}[\p{Lu}\d/_]*[!?]|N\/[A-Z]|GETTING_DATA)$/u.test(text);

const formatOf = (format: unknown): string | undefined =>
  typeof format === 'string' && format !== '' && format !== 'General' ? format : undefined;
