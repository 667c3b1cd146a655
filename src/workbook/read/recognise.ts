/** Finds the tables on a sheet: each begins at a header row and ends where the next begins. */
import { foldText } from '../../engine/text';
import { bandsOf } from './bands';
import { boundedTables } from './bounded-tables';
import { type Corrections, columnsByUser, kindByUser } from './corrections';
import { type Grid, transposed } from './grid';
import { type HeaderMatch, type HeaderSearch, matchHeader, type Span, searchAll } from './header';
import { namedDrivers } from './named-drivers';
import type { ParticipantFinder } from './participant-finder';
import type { RecognitionReason, SheetKind } from './reading';
import { KNOWN_HEADINGS, SHAPES } from './roles';
import { bookOfKind, shapeOfKind } from './sheet-kind';
import type { Table } from './table';
import { asKind, tableOf } from './table-of';
import { settleTransposed } from './transposed-kind';

/** Title rows and logos may stand above the first header. */
const HEADER_ROWS = 20;
/** How many columns are looked at to see whether a row further down may be another header. */
const GLANCE = 8;

/** The tables of a sheet, side by side and from top to bottom. */
export function findTables(
  grid: Grid,
  finder: ParticipantFinder,
  corrections: Corrections,
): readonly Table[] {
  const kind = kindByUser(corrections, grid.sheet);
  if (kind === 'unknown') return [];
  const shape = kind && shapeOfKind(kind);
  const shapes = shape === undefined ? SHAPES : SHAPES.filter(({ name }) => name === shape);
  const meanings = columnsByUser(corrections, grid.sheet);
  const search = { ...searchAll(finder, grid, meanings), shapes };
  const bounded = boundedTables(grid, search);
  const found = [...bounded.tables, ...tablesIn(bounded.rest, search)].sort(inReadingOrder);
  const turned = found.length > 0 ? found : transposedTables(grid, finder, meanings);
  const tables = turned.length > 0 ? turned : namedDrivers(grid, search);
  return kind === undefined ? tables : tables.map((table) => corrected(table, kind));
}

const inReadingOrder = (a: Table, b: Table): number => a.header - b.header || a.left - b.left;

function corrected(table: Table, kind: SheetKind): Table {
  const book = bookOfKind(kind, table.grid.sheet);
  const years = book === undefined ? table.years : table.years.map((column) => ({ ...column, book }));
  return { ...asKind(kind, table), years, reasons: [...table.reasons, 'corrected'] };
}

function tablesIn(grid: Grid, search: HeaderSearch): readonly Table[] {
  const spans = spansWithHeader(grid, search);
  return spans.flatMap((span) => tablesOfSpan(grid, { ...search, span }, spans.length > 1 ? ['beside'] : []));
}

/** Two spans with a header of their own are two tables; one is a table with an empty column in it. */
function spansWithHeader(grid: Grid, search: HeaderSearch): readonly Span[] {
  const bands = bandsOf(grid);
  if (bands.length < 2) return [grid];
  const starts = bands.filter((span) => firstHeader(grid, { ...search, span }) !== undefined);
  if (starts.length < 2) return [grid];
  return starts.map(({ left }, index) => ({
    left: index === 0 ? grid.left : left,
    right: starts[index + 1]?.left ?? grid.right,
  }));
}

function tablesOfSpan(
  grid: Grid,
  search: HeaderSearch,
  reasons: readonly RecognitionReason[],
): readonly Table[] {
  const first = firstHeader(grid, search);
  if (first === undefined) return [];
  const matches = [first, ...laterHeaders(grid, first, search)];
  return matches.map((match, index) => {
    const before = matches[index - 1];
    const extent = {
      ...search.span,
      // Titles and notes of the table stand between the header before it and its own.
      above: before === undefined ? grid.top : before.row + 1,
      end: matches[index + 1]?.row ?? grid.bottom,
    };
    return tableOf(grid, match, extent, reasons);
  });
}

function firstHeader(grid: Grid, search: HeaderSearch): HeaderMatch | undefined {
  let best: HeaderMatch | undefined;
  for (let row = grid.top; row < Math.min(grid.bottom, grid.top + HEADER_ROWS); row++) {
    const match = matchHeader(grid, row, search);
    if (match !== undefined && match.score > (best?.score ?? 0)) best = match;
  }
  return best;
}

/** Headers of further tables below the first, such as one block per year. */
function laterHeaders(grid: Grid, first: HeaderMatch, search: HeaderSearch): readonly HeaderMatch[] {
  const found: HeaderMatch[] = [];
  const leading = first.participants[0]?.column;
  // Texts recur from row to row, marks most of all: each is looked up once.
  const isHeading = remembering(
    (text) => KNOWN_HEADINGS.has(foldText(text)) || search.meanings.has(foldText(text)),
  );
  const isParticipant = remembering((text) => search.finder.find(text) !== undefined);
  const mayBeHeader = (row: number): boolean => {
    for (let column = search.span.left; column < search.span.left + GLANCE; column++) {
      const value = grid.raw(row, column);
      if (typeof value === 'string' && isHeading(value)) return true;
    }
    const value = leading === undefined ? null : grid.raw(row, leading);
    return typeof value === 'string' && isParticipant(value);
  };
  for (let row = first.row + 1; row < grid.bottom; row++) {
    if (!mayBeHeader(row)) continue;
    const match = matchHeader(grid, row, { ...search, twoLines: false });
    if (match !== undefined) found.push(match);
  }
  return found;
}

function remembering(test: (text: string) => boolean): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    const answer = known.get(text) ?? test(text);
    known.set(text, answer);
    return answer;
  };
}

/** A matrix or Maatstaven with the participants in rows; only where nothing was found the usual way. */
function transposedTables(
  grid: Grid,
  finder: ParticipantFinder,
  meanings: HeaderSearch['meanings'],
): readonly Table[] {
  if (finder.participants.length === 0) return [];
  const turned = transposed(grid);
  const shapes = SHAPES.filter(({ name }) => name === 'uptake' || name === 'drivers');
  const search = { ...searchAll(finder, turned, meanings), shapes, twoLines: false, transposed: true };
  const [table] = tablesOfSpan(turned, search, ['transposed']);
  const settled = table && settleTransposed(table);
  return settled === undefined ? [] : [settled];
}
