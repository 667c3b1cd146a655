/** The cells of input sheets as one compact text, to be kept in the workbook and read back as a snapshot. */
import { deflateSync, inflateSync } from 'fflate';
import type { Area, CellValue, SheetSnapshot, WorkbookSnapshot } from './snapshot';

/** What is kept of a sheet: all that a reader looks at. */
type StoredSheet = readonly [
  name: string,
  top: number,
  left: number,
  values: SheetSnapshot['values'],
  formats: readonly (readonly (string | null)[])[],
  formulas: Readonly<Record<string, string>>,
  emphasised: readonly string[],
  merges: readonly Area[],
  hiddenRows: readonly number[],
  hiddenColumns: readonly number[],
];

/** Far more than a workbook of 400 participants holds; a text that was made to swell is not unpacked. */
const MOST_BYTES = 64_000_000;

/** @returns the number of bytes when unpacked, and these in base64; the sheets in their order */
export function packCells(sheets: readonly SheetSnapshot[]): string {
  const stored = sheets.map(
    (sheet): StoredSheet => [
      sheet.name,
      sheet.top,
      sheet.left,
      sheet.values,
      sheet.formats.map((row) => Array.from(row ?? [], (format) => format ?? null)),
      sheet.formulas,
      [...sheet.emphasised],
      sheet.merges,
      sheet.hiddenRows,
      sheet.hiddenColumns,
    ],
  );
  const bytes = new TextEncoder().encode(JSON.stringify(stored));
  return `${bytes.length} ${base64Of(deflateSync(bytes, { level: 9 }))}`;
}

/**
 * Reads {@link packCells} back.
 * @returns undefined for a text that somebody else damaged
 */
export function unpackCells(text: string): readonly SheetSnapshot[] | undefined {
  const [, length, packed] = /^(\d{1,9}) (.*)$/.exec(text) ?? [];
  if (packed === undefined || Number(length) > MOST_BYTES) return undefined;
  try {
    // What is larger than was promised does not fit and is dropped, and then it is no JSON.
    const bytes = inflateSync(bytesOf(packed), { out: new Uint8Array(Number(length)) });
    const stored: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return Array.isArray(stored) && stored.every(isStoredSheet) ? stored.map(sheetOf) : undefined;
  } catch {
    return undefined;
  }
}

const sheetOf = ([name, top, left, values, formats, formulas, ...rest]: StoredSheet): SheetSnapshot => {
  const [emphasised, merges, hiddenRows, hiddenColumns] = rest;
  return {
    name,
    visibility: 'visible',
    own: false,
    ...{ top, left, values, formulas },
    formats: formats.map((row) => row.map((format) => format ?? undefined)),
    emphasised: new Set(emphasised),
    ...{ merges, hiddenRows, hiddenColumns },
    tables: [],
  };
};

/** A workbook that holds these sheets and nothing else. */
export const snapshotOf = (
  name: string,
  sheets: readonly SheetSnapshot[],
  memory: WorkbookSnapshot['memory'],
): WorkbookSnapshot => ({ name, sheets, names: [], memory });

function isStoredSheet(value: unknown): value is StoredSheet {
  if (!Array.isArray(value) || value.length !== 10) return false;
  const [name, top, left, values, formats, formulas, emphasised, merges, hiddenRows, hiddenColumns] = value;
  return (
    typeof name === 'string' &&
    isIndex(top) &&
    isIndex(left) &&
    isListOf(values, (row) => isListOf(row, isCellValue)) &&
    isListOf(formats, (row) => isListOf(row, (format) => format === null || typeof format === 'string')) &&
    isRecord(formulas) &&
    Object.values(formulas).every((formula) => typeof formula === 'string') &&
    isListOf(emphasised, (address) => typeof address === 'string') &&
    isListOf(merges, isArea) &&
    isListOf(hiddenRows, isIndex) &&
    isListOf(hiddenColumns, isIndex)
  );
}

const isListOf = (value: unknown, accepts: (entry: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(accepts);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isIndex = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;

const isArea = (value: unknown): boolean =>
  isRecord(value) && [value.row, value.column, value.rows, value.columns].every(isIndex);

function isCellValue(value: unknown): value is CellValue {
  if (value === null) return true;
  if (typeof value === 'object') return isRecord(value) && typeof value.error === 'string';
  return typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number';
}

const CHUNK = 0x8000;

function base64Of(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += CHUNK)
    parts.push(String.fromCharCode(...bytes.subarray(start, start + CHUNK)));
  return btoa(parts.join(''));
}

const bytesOf = (text: string): Uint8Array => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
