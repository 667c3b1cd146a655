/**
 * What we wrote on the result sheets, as compact digests, to see afterwards which cells somebody else has changed.
 * Both hosts store this under `WRITTEN_KEY` of the memory.
 */
import type { RowSpec, SheetSpec } from './sheet-spec';
import type { CellValue } from './snapshot';

/** Of one result sheet: the workbook-level names that we made for it, and a digest of every cell. */
export interface WrittenSheet {
  readonly names: readonly string[];
  /** Rows separated by a space, {@link DIGEST_LENGTH} characters per cell, empty cells at the end left out. */
  readonly digest: string;
  /** Outline groups, which Excel does not tell: {@link outlineOf} of the sheet, left out when there are none. */
  readonly groups?: string;
}

/** By the name that we gave the sheet. */
export type Written = ReadonlyMap<string, WrittenSheet>;

/** What a cell holds; a formula with or without the leading `=`, its value is then not looked at. */
export interface CellContent {
  readonly value: CellValue;
  readonly formula?: string | undefined;
}

/** 18 bits of hash per cell: one change in 262,144 goes unseen, and a sheet of 100,000 cells takes 300 kB. */
const DIGEST_LENGTH = 3;
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const EMPTY = 'A'.repeat(DIGEST_LENGTH);

export function writtenSheet(spec: SheetSpec): WrittenSheet {
  const groups = outlineOf(spec);
  return {
    names: (spec.names ?? []).map(({ name }) => name),
    digest: spec.rows.map(digestOfRow).join(' '),
    ...(groups !== '' && { groups }),
  };
}

/** Outline groups as a text, to compare those of two runs. */
export const outlineOf = ({ groups = [] }: SheetSpec): string =>
  groups.map(({ kind, first, last }) => `${kind} ${first}-${last}`).join();

/**
 * Cells whose content is no longer what was written, as zero-based [row, column], in reading order.
 * @param cells - what the sheet holds now, from A1
 */
export function changedCells(
  written: WrittenSheet,
  cells: readonly (readonly (CellContent | undefined)[])[],
): readonly (readonly [number, number])[] {
  const rows = written.digest === '' ? [] : written.digest.split(' ');
  const changed: [number, number][] = [];
  for (let row = 0; row < Math.max(rows.length, cells.length); row++) {
    const then = rows[row] ?? '';
    const now = cells[row] ?? [];
    for (let column = 0; column < Math.max(then.length / DIGEST_LENGTH, now.length); column++) {
      const was = then.slice(column * DIGEST_LENGTH, (column + 1) * DIGEST_LENGTH) || EMPTY;
      if (digestOfCell(now[column]) !== was) changed.push([row, column]);
    }
  }
  return changed;
}

/** Text for the memory; empty when nothing was written. */
export const writtenText = (written: Written): string =>
  written.size === 0 ? '' : JSON.stringify(Object.fromEntries(written));

/** Reads {@link writtenText} back. Damaged book-keeping counts as none: then nothing can be said about changes. */
export function parseWritten(text: string | undefined): Written {
  try {
    const json: unknown = JSON.parse(text ?? '{}');
    if (typeof json !== 'object' || json === null) return new Map();
    return new Map(
      Object.entries(json).filter((entry): entry is [string, WrittenSheet] => isWrittenSheet(entry[1])),
    );
  } catch {
    return new Map();
  }
}

function isWrittenSheet(sheet: unknown): sheet is WrittenSheet {
  if (typeof sheet !== 'object' || sheet === null || !('names' in sheet) || !('digest' in sheet))
    return false;
  return (
    typeof sheet.digest === 'string' &&
    Array.isArray(sheet.names) &&
    sheet.names.every((name) => typeof name === 'string')
  );
}

function digestOfRow(row: RowSpec): string {
  return row
    .map((cell) => digestOfCell(cell ?? undefined))
    .join('')
    .replace(new RegExp(`(?:${EMPTY})+$`), '');
}

function digestOfCell(cell: CellContent | undefined): string {
  const text = cell === undefined ? '' : canonicalContent(cell);
  if (text === '') return EMPTY;
  const hash = hash18(text) || 1;
  return `${DIGITS[hash >> 12]}${DIGITS[(hash >> 6) & 63]}${DIGITS[hash & 63]}`;
}

function canonicalContent({ value, formula }: CellContent): string {
  if (formula !== undefined) {
    const text = canonicalFormula(formula);
    // LibreOffice saves the value TRUE as the formula TRUE().
    return /^(?:TRUE|FALSE)$/.test(text) ? `b${text.toLowerCase()}` : `=${text}`;
  }
  if (value === null || value === '') return '';
  if (typeof value === 'number') return `n${Number(value.toPrecision(15)) + 0}`;
  if (typeof value === 'boolean') return `b${value}`;
  return typeof value === 'string' ? `t${value.replace(/\r\n?/g, '\n')}` : `e${value.error}`;
}

/** Spreadsheet programs write the same formula with other spaces, case, and quotes around sheet names. */
function canonicalFormula(formula: string): string {
  return formula
    .replace(/^=/, '')
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replace(/[\s']|_xlfn\.|(?<=TRUE|FALSE)\(\)/gi, '').toUpperCase(),
    )
    .join('');
}

/** FNV-1a, folded to 18 bits. */
function hash18(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return ((hash >>> 18) ^ hash) & 0x3ffff;
}
