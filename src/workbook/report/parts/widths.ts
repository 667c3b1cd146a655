/** Column widths and row heights by content, since Excel fits neither when a sheet is written. */
import { formatDecimal } from '../../../locale/format';
import type { CellSpec, ColumnSpec, RowSpec } from '../../sheet-spec';
import { linesIn, textWidth } from './text-width';

const NARROWEST = 6;
const WIDEST = 46;
/** Headings up to this length stay on one line. */
const UNBROKEN = 13;
/** Points of a row with one line in the default font. */
export const LINE = 15;

/** Sentences that may run over the cells to their right do not widen their column. */
const OVERFLOWING = new Set(['title', 'subtitle', 'note', 'big', 'bad']);

/**
 * Widths in characters. Headings and wrapped cells count with their longest word, all others with their whole text.
 * @param least - widths that a column has at least, by column
 */
export function columnsFor(
  rows: readonly RowSpec[],
  least: Readonly<Record<number, number>> = {},
): readonly ColumnSpec[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) {
      widths[column] = Math.max(widths[column] ?? 0, cell ? neededBy(cell) : 0);
    }
  }
  return Array.from(widths, (width, column) => ({
    width: Math.max(NARROWEST, least[column] ?? 0, Math.min(WIDEST, Math.ceil(width ?? 0) + 2)),
  }));
}

function neededBy(cell: CellSpec): number {
  if (OVERFLOWING.has(cell.look ?? 'text') && cell.align === undefined) return 0;
  const shown = shownText(cell);
  const isBroken = cell.wrap && shown.length > UNBROKEN;
  const words = isBroken ? shown.split(/\s+|(?<=-)/) : shown.split('\n');
  const widest = Math.max(...words.map((word) => textWidth(word, isBold(cell))));
  // Headings side by side would otherwise read as one.
  return widest + (cell.indent ?? 0) * 1.5 + (cell.look === 'heading' ? 1 : 0);
}

const isBold = ({ look }: CellSpec): boolean => look === 'heading' || look === 'total' || look === 'label';

/** About what Excel shows; only its length matters. */
function shownText({ value, format }: CellSpec): string {
  if (typeof value !== 'number') return String(value ?? '');
  switch (format) {
    case 'percent':
      return `${(value * 100).toFixed(1)}%`;
    case 'date':
      return '00-00-0000';
    case 'moment':
      return '00-00-0000 00:00';
    case 'exact':
      return formatDecimal(value.toFixed(6), 'nl');
    case 'number':
      return String(value);
    case 'euroWhole':
    case 'euroWholeOrEmpty':
      return `€ ${formatDecimal(value.toFixed(0), 'nl')}`;
    case 'integer':
      return formatDecimal(value.toFixed(0), 'nl');
    default:
      return `€ ${formatDecimal(value.toFixed(2), 'nl')}`;
  }
}

/** What wrapped cells make the rows higher than one line each, in lines. */
export const extraLines = (rows: readonly RowSpec[], columns: readonly ColumnSpec[]): number =>
  rows.reduce((sum, row) => sum + ((heightFor(row, columns) ?? LINE) - LINE) / LINE, 0);

/** Height of a row in points such that its wrapped cells fit their columns; undefined for one line. */
export function heightFor(row: RowSpec, columns: readonly ColumnSpec[]): number | undefined {
  const lines = row.map((cell, column) =>
    cell?.wrap
      ? linesIn(
          String(cell.value ?? ''),
          (columns[column]?.width ?? WIDEST) - (cell.indent ?? 0) * 1.5,
          isBold(cell),
        )
      : 1,
  );
  const most = Math.max(1, ...lines);
  return most > 1 ? most * LINE : undefined;
}
