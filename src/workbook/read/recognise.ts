/** Finds the tables on a sheet: each begins at a header row and ends where the next begins. */
import { foldText } from '../../engine/text';
import { type Grid, textOfValue } from './grid';
import { type HeaderMatch, isTotalText, matchHeader } from './header';
import type { ParticipantFinder } from './participant-finder';
import { KNOWN_HEADINGS } from './roles';
import { bookOf, kindOf } from './sheet-kind';
import type { OtherColumn, Table } from './table';

/** Title rows and logos may stand above the first header. */
const HEADER_ROWS = 20;
/** How many columns are looked at to see whether a row further down may be another header. */
const GLANCE = 8;

/** The tables of a sheet, from top to bottom. */
export function findTables(grid: Grid, finder: ParticipantFinder): readonly Table[] {
  const first = firstHeader(grid, finder);
  if (first === undefined) return [];
  const matches = [first, ...laterHeaders(grid, first, finder)];
  return matches.map((match, index) => tableOf(grid, match, matches[index + 1]?.row ?? grid.bottom));
}

function firstHeader(grid: Grid, finder: ParticipantFinder): HeaderMatch | undefined {
  let best: HeaderMatch | undefined;
  for (let row = grid.top; row < Math.min(grid.bottom, grid.top + HEADER_ROWS); row++) {
    const match = matchHeader(grid, row, finder);
    if (match !== undefined && match.score > (best?.score ?? 0)) best = match;
  }
  return best;
}

/** Headers of further tables below the first, such as one block per year. */
function laterHeaders(grid: Grid, first: HeaderMatch, finder: ParticipantFinder): readonly HeaderMatch[] {
  const found: HeaderMatch[] = [];
  const leading = first.participants[0]?.column;
  for (let row = first.row + 1; row < grid.bottom; row++) {
    if (!mayBeHeader(grid, row, leading, finder)) continue;
    const match = matchHeader(grid, row, finder);
    if (match !== undefined) found.push(match);
  }
  return found;
}

function mayBeHeader(
  grid: Grid,
  row: number,
  leading: number | undefined,
  finder: ParticipantFinder,
): boolean {
  for (let column = grid.left; column < Math.min(grid.right, grid.left + GLANCE); column++) {
    const value = grid.raw(row, column);
    if (typeof value === 'string' && KNOWN_HEADINGS.has(foldText(value))) return true;
  }
  if (leading === undefined) return false;
  const value = grid.raw(row, leading);
  return typeof value === 'string' && value.length > 0 && finder.find(value) !== undefined;
}

function tableOf(grid: Grid, match: HeaderMatch, end: number): Table {
  const sheetBook = bookOf(grid.sheet) ?? 'budget';
  return {
    grid,
    kind: kindOf(match.shape.name, grid.sheet),
    shape: match.shape.name,
    header: match.row,
    end,
    left: grid.left,
    right: grid.right,
    roles: match.roles,
    participants: match.participants,
    years: match.years.map(({ column, year }) => ({ column, year, book: sheetBook })),
    others: otherColumns(grid, match),
  };
}

function otherColumns(grid: Grid, match: HeaderMatch): readonly OtherColumn[] {
  const known = new Set([
    ...match.roles.values(),
    ...match.participants.map(({ column }) => column),
    ...match.years.map(({ column }) => column),
  ]);
  const columns = match.participants.map(({ column }) => column);
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  const headings = new Map(match.cells.map((cell) => [cell.column, cell]));
  const others: OtherColumn[] = [];
  for (let column = grid.left; column < grid.right; column++) {
    const heading = headings.get(column);
    if (known.has(column) || (heading !== undefined && isTotalText(heading.folded))) continue;
    const between = column > first && column < last;
    // Below a heading that is merged over several columns only the first of them is meant.
    const shown = heading?.shown ?? textOfValue(grid.value(match.row, column));
    others.push({ column, heading: shown || undefined, between });
  }
  return others;
}
