import { assemble, type Placement } from './grid';
import { columnsFor, extraLines, LINE } from './widths';

/**
 * A4 landscape within the margins, in points, and the width of a digit: programs and their fonts differ a little, so
 * there is a smallest and a largest page.
 */
const PAGES = [
  { width: 770, height: 494, digit: 5.2 },
  { width: 765, height: 508, digit: 5.7 },
] as const;
const LEAST_ROWS = 20;
/** More empty rows than this are worse on a screen than a chart over two pages is on paper. */
const MOST_GAP = 22;
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
  const width = columns.slice(0, printColumns).reduce((sum, column) => sum + column.width, 0);
  const [smallest, largest] = PAGES.map((page) => {
    const scale = Math.min(1, page.width / (width * page.digit));
    return Math.max(LEAST_ROWS, Math.floor(page.height / (LINE * scale)));
  });
  const pages = range(smallest ?? LEAST_ROWS, (largest ?? LEAST_ROWS) + 1);
  const used = Math.ceil(row + TITLE_LINES + extraLines(assemble(above), columns));
  for (const gap of range(0, MOST_GAP)) {
    // One row less for the message.
    const left = Math.min(...pages.map((page) => leftOnPage(used + gap, page))) - 1;
    if (left >= least) return { row: row + gap, rows: Math.min(most, left) };
  }
  return { row, rows: most };
}

/** Lines from `line` to the foot of its page; later pages repeat the headings in about two lines. */
function leftOnPage(line: number, page: number): number {
  return line < page ? page - line : page - 2 - ((line - page) % (page - 2));
}

const range = (first: number, last: number): readonly number[] =>
  Array.from({ length: Math.max(1, last - first + 1) }, (_, index) => first + index);
