/** Column widths and row heights by content, since Excel fits neither when a sheet is written. */
import type { CellSpec, ColumnSpec, NumberFormat, RowSpec } from '../../sheet-spec';
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
  // A long list repeats few texts.
  const known = new Map<CellSpec, number>();
  const widthOf = (cell: CellSpec): number => {
    if (typeof cell.value === 'number') return neededBy(cell);
    const width = known.get(cell) ?? neededBy(cell);
    known.set(cell, width);
    return width;
  };
  for (const row of rows) {
    for (const [column, cell] of row.entries()) {
      widths[column] = Math.max(widths[column] ?? 0, cell ? widthOf(cell) : 0);
    }
  }
  return Array.from(widths, (width, column) => ({
    width: Math.max(NARROWEST, least[column] ?? 0, Math.min(WIDEST, Math.ceil(width ?? 0) + 2)),
  }));
}

function neededBy(cell: CellSpec): number {
  if (OVERFLOWING.has(cell.look ?? 'text') && cell.align === undefined) return 0;
  const { value, look, indent = 0 } = cell;
  const shown =
    typeof value === 'number'
      ? numberWidth(value, cell.format) * (isBold(cell) ? 1.06 : 1)
      : widestPart(String(value ?? ''), cell.wrap ?? false, isBold(cell));
  // Headings side by side would otherwise read as one.
  return shown + indent * 1.5 + (look === 'heading' ? 1 : 0);
}

const isBold = ({ look }: CellSpec): boolean => look === 'heading' || look === 'total' || look === 'label';

/** Of a text that is broken over lines, the longest word. */
function widestPart(text: string, wrap: boolean, bold: boolean): number {
  const parts = wrap ? text.split(text.length > UNBROKEN ? /\s+|(?<=-)/ : '\n') : [text];
  return Math.max(...parts.map((part) => textWidth(part, bold)));
}

const SEPARATOR = 0.5;

/** About what Excel shows of a number, in widths of a digit. */
function numberWidth(value: number, format: NumberFormat | undefined): number {
  const digits = Math.max(1, Math.floor(Math.log10(Math.abs(value) || 1)) + 1);
  const whole = digits + Math.floor((digits - 1) / 3) * SEPARATOR + (value < 0 ? 1 : 0);
  return (format === undefined ? undefined : WIDTHS[format]?.(whole)) ?? textWidth(String(value));
}

const EURO_SIGN = 1.7;
const WIDTHS: Readonly<Partial<Record<NumberFormat, (whole: number) => number>>> = {
  euro: (whole) => whole + EURO_SIGN + 2 + SEPARATOR,
  euroOrEmpty: (whole) => whole + EURO_SIGN + 2 + SEPARATOR,
  euroWhole: (whole) => whole + EURO_SIGN,
  euroWholeOrEmpty: (whole) => whole + EURO_SIGN,
  integer: (whole) => whole,
  exact: (whole) => whole + 6 + SEPARATOR,
  percent: () => 6,
  date: () => 10,
  moment: () => 16,
};

/** What wrapped cells make the rows higher than one line each, in lines. */
export const extraLines = (rows: readonly RowSpec[], columns: readonly ColumnSpec[]): number =>
  rows.reduce((sum, row) => sum + ((heightFor(row, columns) ?? LINE) - LINE) / LINE, 0);

/** Height of a row in points such that its wrapped cells fit their columns; undefined for one line. */
export function heightFor(row: RowSpec, columns: readonly ColumnSpec[]): number | undefined {
  const lines = row.map((cell, column) =>
    // A number is never broken over lines.
    cell?.wrap && typeof cell.value !== 'number'
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
