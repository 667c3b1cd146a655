/** Sentences that are longer than the page is wide are broken over lines, in cells that are joined for them. */
import type { CellSpec, ColumnSpec, RowSpec } from '../../sheet-spec';
import type { Area } from '../../snapshot';
import type { Placement } from './grid';
import { linesIn, textWidth } from './text-width';
import { LINE } from './widths';

export interface FittedSentences {
  readonly rows: readonly RowSpec[];
  readonly merges: readonly Area[];
  /** Points by row. */
  readonly heights: Readonly<Record<number, number>>;
}

/**
 * @param placements - blocks of which a row with nothing but a sentence may be joined up to the edge of the page, or of
 * the placement where that says how wide it is
 */
export function fitSentences(
  rows: readonly RowSpec[],
  columns: readonly ColumnSpec[],
  placements: readonly Placement[],
  printColumns: number,
): FittedSentences {
  const fitted = rows.map((row) => [...row]);
  const merges: Area[] = [];
  const heights: Record<number, number> = {};
  for (const { row: top, column: left, block, width } of placements) {
    const end = Math.min(printColumns, width === undefined ? printColumns : left + width);
    for (const [down, cells] of block.entries()) {
      const [cell] = cells;
      if (!cell || cells.length > 1 || !isSentence(cell) || end <= left) continue;
      const room = columns.slice(left, end).reduce((sum, column) => sum + column.width, 0);
      const text = String(cell.value);
      const isBold = cell.look === 'label';
      const row = top + down;
      if (textWidth(text, isBold) <= room - 1 || isTaken(rows[row], left + 1, end)) continue;
      const target = fitted[row];
      if (!target) continue;
      target[left] = { ...cell, wrap: true };
      merges.push({ row, column: left, rows: 1, columns: end - left });
      heights[row] = Math.max(heights[row] ?? 0, linesIn(text, room, isBold) * LINE);
    }
  }
  return { rows: fitted, merges, heights };
}

const SENTENCES = new Set(['text', 'note', 'label']);

const isSentence = ({ value, look = 'text', wrap, align, formula }: CellSpec): boolean =>
  typeof value === 'string' && SENTENCES.has(look) && !wrap && align === undefined && formula === undefined;

const isTaken = (row: RowSpec | undefined, from: number, end: number): boolean =>
  (row ?? []).slice(from, end).some((cell) => cell !== null && cell !== undefined);
