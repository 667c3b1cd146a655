/**
 * About how a sheet falls into printed pages, so that a chart does not lie across two of them. Fit-to-width printing
 * knows no page breaks of our own; what a page holds follows from the widths of the columns.
 */
import type { ColumnSpec } from '../../sheet-spec';
import { assemble, type Placement } from './grid';
import { columnsFor, extraLines, LINE } from './widths';

/** A4 landscape within the margins, in points. */
const PAGE = { width: 770, height: 495 } as const;
/** A column of n characters is about this wide, in points. */
const CHARACTER = 5.3;
const PADDING = 3.8;
/** Left free at the foot of a page: fonts and programs differ a little. */
const RESERVE = 2;
const LEAST_ROWS = 20;
/** The title is higher than a line. */
const TITLE_LINES = 1;

export interface ChartRows {
  readonly row: number;
  readonly rows: number;
}

/** What is above the chart, and what shares its columns. */
export interface Surroundings {
  /** The first row below the last table above the chart. */
  readonly row: number;
  readonly above: readonly Placement[];
  readonly below?: readonly Placement[];
  readonly printColumns: number;
}

/**
 * Where a chart below a table goes: on what is left of the page when that is enough, else at the top of the next page.
 * @param most - rows that the chart would like to have
 * @param least - the fewest that it can do with; its message takes one more
 */
export function chartRows(
  { row, above, below = [], printColumns }: Surroundings,
  most: number,
  least: number,
): ChartRows {
  const columns = columnsFor(assemble([...above, ...below]));
  const page = rowsPerPage(columns, printColumns);
  const used = Math.ceil(row + TITLE_LINES + extraLines(assemble(above), columns));
  // Later pages repeat the row of headings.
  const onPage = used < page ? used : ((used - page) % (page - 1)) + 1;
  const left = page - onPage - 1;
  if (left >= least) return { row, rows: Math.min(most, left) };
  return { row: row + left + 1, rows: Math.min(most, page - 3) };
}

/** Rows of one line on a page that is scaled down to hold the first `count` columns. */
function rowsPerPage(columns: readonly ColumnSpec[], count: number): number {
  const width = columns.slice(0, count).reduce((sum, column) => sum + column.width * CHARACTER + PADDING, 0);
  const scale = Math.min(1, PAGE.width / Math.max(1, width));
  return Math.max(LEAST_ROWS, Math.floor(PAGE.height / (LINE * scale)) - RESERVE);
}
