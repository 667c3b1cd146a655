/** Tables that would be too small on one page go on on pages beside it, each with the names in front. */
import type { ColumnSpec } from '../../sheet-spec';
import { PAGES, type PageShape } from './page-shapes';

/** Print that is smaller than this part of its size cannot be read. */
const SMALLEST = 0.6;

export interface PagesAcross {
  /** Beside each other. */
  readonly pages: number;
  /** How many columns stand on the first. */
  readonly columns: number;
  /** The first columns, which every page has. */
  readonly repeated: number;
}

/**
 * As many pages as make the print large enough, one when it is large enough on that.
 * @param columns - of the print area
 */
export function pagesAcross(columns: readonly ColumnSpec[], repeated: number): PagesAcross {
  for (let pages = 1; ; pages += 1) {
    const scales = PAGES.map((shape) => scaleAcross(shape, columns, { pages, repeated }));
    if (pages < columns.length && Math.min(...scales) < SMALLEST) continue;
    // A program whose letters are a little wider has fewer columns on the first page.
    const firsts = PAGES.map(
      (shape, at) => columnsPerPage(shape, columns, scales[at] ?? 1, repeated)[0] ?? 0,
    );
    return { pages, columns: pages === 1 ? columns.length : Math.min(...firsts), repeated };
  }
}

/** The largest scale, at most 1, at which the columns fit on so many pages beside each other. */
export function scaleAcross(
  shape: PageShape,
  columns: readonly ColumnSpec[],
  { pages, repeated }: Pick<PagesAcross, 'pages' | 'repeated'>,
): number {
  if (pages === 1) return Math.min(1, shape.width / (widthOf(columns) * shape.digit));
  for (let percent = 100; percent > 10; percent -= 1)
    if (columnsPerPage(shape, columns, percent / 100, repeated).length <= pages) return percent / 100;
  return 0.1;
}

/** A column is never broken over two pages. */
function columnsPerPage(
  { width, digit }: PageShape,
  columns: readonly ColumnSpec[],
  scale: number,
  repeated: number,
): readonly number[] {
  const room = width / (scale * digit);
  const names = widthOf(columns.slice(0, repeated));
  const pages = [0];
  let used = 0;
  for (const column of columns) {
    const page = pages.length - 1;
    if (used + column.width > room && (pages[page] ?? 0) > 0) {
      pages.push(1);
      used = names + column.width;
      continue;
    }
    pages[page] = (pages[page] ?? 0) + 1;
    used += column.width;
  }
  return pages;
}

const widthOf = (columns: readonly ColumnSpec[]): number =>
  columns.reduce((sum, column) => sum + column.width, 0);
