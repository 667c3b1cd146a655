import { assemble, type Placement } from './grid';
import { PAGES } from './page-shapes';
import { type PagesAcross, scaleAcross } from './pages-across';
import { columnsFor, extraLines, LINE } from './widths';

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
  /** One page when it is not given. */
  readonly across?: Pick<PagesAcross, 'pages' | 'repeated'>;
}

const ONE_PAGE = { pages: 1, repeated: 0 };

/**
 * Where a chart below a table goes: on what is left of the page when that is enough, else at the top of the next page.
 * @param most - rows that the chart would like to have
 * @param least - the fewest that it can do with; its message takes one more
 */
export function chartRows(
  { row, above, below = [], printColumns, across = ONE_PAGE }: Surroundings,
  most: number,
  least: number,
): ChartRows {
  const columns = columnsFor(assemble([...above, ...below]));
  const [smallest, largest] = PAGES.map((page) => {
    const scale = scaleAcross(page, columns.slice(0, printColumns), across);
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
