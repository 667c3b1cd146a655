/** Values and formulas of a sheet as whole blocks. Pure. */

import type { CellSpec, RowSpec } from '../../../sheet-spec';
import type { Area } from '../../../snapshot';
import { DAYS_1904 } from '../inventory';
import { literalText } from './literal';

/** Null leaves a cell as it is. */
export type Entry = string | number | boolean | null;

export interface CellBlock {
  readonly area: Area;
  readonly entries: readonly (readonly Entry[])[];
  /** UTF-8 bytes of the entries as JSON. */
  readonly bytes: number;
}

/** Office.js sends more cells than this in pieces, each with some overhead of its own. */
const PIECE_CELLS = 1500;
const PIECE_BYTES = 1200;

/**
 * Cuts the rows into blocks of at most so many bytes; a row is never cut.
 * @param uses1904 - dates of a spec count from 1900, those of such a workbook from 1904
 */
export function cellBlocks(rows: readonly RowSpec[], limit: number, uses1904: boolean): readonly CellBlock[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (columns === 0) return [];
  const blocks: CellBlock[] = [];
  let entries: Entry[][] = [];
  let bytes = 0;
  const close = (end: number): void => {
    if (entries.length === 0) return;
    const area = { row: end - entries.length, column: 0, rows: entries.length, columns };
    blocks.push({
      area,
      entries,
      bytes: bytes + Math.ceil((entries.length * columns) / PIECE_CELLS) * PIECE_BYTES,
    });
    entries = [];
    bytes = 0;
  };
  for (const [index, row] of rows.entries()) {
    const line = Array.from({ length: columns }, (_, column) => entryOf(row[column] ?? null, uses1904));
    const size = utf8Bytes(JSON.stringify(line)) + 1;
    if (bytes + size > limit) close(index);
    entries.push(line);
    bytes += size;
  }
  close(rows.length);
  return blocks;
}

function entryOf(cell: CellSpec | null, uses1904: boolean): Entry {
  if (cell === null) return '';
  const { value, formula, format } = cell;
  if (formula !== undefined) return refersToTable(formula) ? '' : `=${formula}`;
  if (typeof value === 'string') return literalText(value);
  const isDate = format === 'date' || format === 'moment';
  if (typeof value === 'number' && isDate && uses1904) return value - DAYS_1904;
  return value ?? '';
}

/**
 * Formulas that name columns of a table, such as `SUM(tblBijdragen[bedrag])`. Excel refuses them as long as the table
 * is not there, so that they come after the tables.
 */
export function tableFormulaBlock(rows: readonly RowSpec[]): CellBlock | undefined {
  const cells = rows.flatMap((row, r) =>
    row.flatMap((cell, c) => (cell?.formula !== undefined && refersToTable(cell.formula) ? [{ r, c }] : [])),
  );
  if (cells.length === 0) return undefined;
  const [top, left] = [Math.min(...cells.map(({ r }) => r)), Math.min(...cells.map(({ c }) => c))];
  const [bottom, right] = [Math.max(...cells.map(({ r }) => r)), Math.max(...cells.map(({ c }) => c))];
  const area = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  const entries = Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (_, c) => {
      const formula = rows[top + r]?.[left + c]?.formula;
      return formula !== undefined && refersToTable(formula) ? `=${formula}` : null;
    }),
  );
  return { area, entries, bytes: utf8Bytes(JSON.stringify(entries)) + PIECE_BYTES };
}

const refersToTable = (formula: string): boolean => formula.replace(/"[^"]*"|'[^']*'/g, '').includes('[');

export const utf8Bytes = (text: string): number => new TextEncoder().encode(text).length;
