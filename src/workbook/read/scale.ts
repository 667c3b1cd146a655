/** `x € 1.000` above a table or in a heading: the amounts are in thousands. */
import type { Source } from '../../engine/model';
import { foldText } from '../../engine/text';
import { type Grid, textOfValue } from './grid';

export interface Scale {
  readonly factor: 1_000 | 1_000_000;
  /** The text that says so, and its cell. */
  readonly text: string;
  readonly source: Source;
}

const THOUSANDS = /(?:\bin|[x×]|\bmaal) ?(?:€|eur|euro)? ?1\.?000(?![.\d])|\bin duizend(?:en|tallen)?\b/;
const MILLIONS =
  /(?:\bin|[x×]|\bmaal) ?(?:€|eur|euro)? ?(?:1\.?000\.?000(?![.\d])|1 ?(?:mln|miljoen))|\bin miljoenen\b/;

/** The factor that a text names; undefined when it names none. */
export function factorInText(text: string): Scale['factor'] | undefined {
  const folded = foldText(text);
  if (MILLIONS.test(folded)) return 1_000_000;
  return THOUSANDS.test(folded) ? 1_000 : undefined;
}

/**
 * The scale that a text above the header, or in it, names.
 * @param first - the first row that may belong to the table
 * @param years - columns of which the heading is about that column only
 */
export function findScale(
  grid: Grid,
  first: number,
  header: number,
  { left, right }: { readonly left: number; readonly right: number },
  years: ReadonlySet<number>,
): Scale | undefined {
  for (let row = header; row >= first; row--) {
    for (let column = left; column < right; column++) {
      if (row === header && years.has(column)) continue;
      const value = grid.raw(row, column);
      const factor = typeof value === 'string' ? factorInText(value) : undefined;
      if (factor === undefined) continue;
      const source = { sheet: grid.sheet, cell: grid.address(row, column) };
      return { factor, text: textOfValue(value), source };
    }
  }
  return undefined;
}
