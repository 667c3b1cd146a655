/** Columns of amounts of a year: `2016`, `Begroting 2016`, or 2016 under a heading `Realisatie` over several years. */
import type { Book } from '../../engine/model';
import { type Grid, textOfValue } from './grid';
import { factorInText } from './scale';
import { bookOf } from './sheet-kind';
import { readYear, yearInText } from './years';

export interface YearHeading {
  readonly column: number;
  readonly year: number;
  readonly heading: string;
  /** The book that the heading, or the one above it, names. */
  readonly book: Book | undefined;
  /** 1000 under `2016 (x € 1.000)`. */
  readonly factor: number;
}

interface Cell {
  readonly column: number;
  readonly shown: string;
  readonly folded: string;
  /** The year that the user said, where that is one. */
  readonly meaning?: unknown;
}

/** Words beside a year that say that the column holds no amounts of that year. */
const NO_AMOUNTS = /verschil|afwijking|mutatie|toelichting|opmerking|index|%/;

export function yearHeadings(grid: Grid, row: number, cells: readonly Cell[]): readonly YearHeading[] {
  const found = cells.flatMap(({ column, shown, folded, meaning }) => {
    const year = typeof meaning === 'number' ? meaning : yearOfHeading(grid, row, column, folded);
    return year === undefined ? [] : [{ column, year, heading: shown, factor: factorInText(shown) ?? 1 }];
  });
  return found.map((heading) => {
    const above = headingAbove(
      grid,
      row,
      heading.column,
      found.map(({ column }) => column),
    );
    return { ...heading, book: bookOf(heading.heading) ?? bookOf(above) };
  });
}

function yearOfHeading(grid: Grid, row: number, column: number, folded: string): number | undefined {
  const value = grid.value(row, column);
  if (typeof value === 'number') {
    const read = readYear(value, grid.format(row, column));
    return read.kind === 'year' ? read.year : undefined;
  }
  return NO_AMOUNTS.test(folded) ? undefined : yearInText(folded);
}

/** The text in the row above, also when it stands over several years; never one that begins before the years. */
function headingAbove(grid: Grid, row: number, column: number, years: readonly number[]): string {
  if (row === grid.top) return '';
  const isYear = new Set(years);
  for (let at = column; isYear.has(at); at--) {
    const anchor = grid.anchor(row - 1, at);
    const text = textOfValue(grid.value(row - 1, at));
    if (text !== '') return isYear.has(anchor.column) ? text : '';
  }
  return '';
}
