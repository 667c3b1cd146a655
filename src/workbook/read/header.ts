/** Decides whether a row is the header of a known table, and what its columns are. */
import { foldText } from '../../engine/text';
import { type Grid, textOfValue } from './grid';
import type { ParticipantFinder } from './participant-finder';
import { type Role, SHAPES, type Shape } from './roles';
import type { ParticipantColumn } from './table';
import { readYear, yearInText } from './years';

export interface HeaderCell {
  readonly column: number;
  readonly shown: string;
  readonly folded: string;
}

export interface YearHeading {
  readonly column: number;
  readonly year: number;
  readonly heading: string;
}

export interface HeaderMatch {
  readonly shape: Shape;
  readonly row: number;
  readonly cells: readonly HeaderCell[];
  readonly roles: ReadonlyMap<Role, number>;
  readonly participants: readonly ParticipantColumn[];
  readonly years: readonly YearHeading[];
  /** More known headings make a better match; required ones weigh most. */
  readonly score: number;
}

/** `Totaal`, `Subtotaal P&O`, `Totaal: ICT`; not `Totaalbeheer`. */
export const isTotalText = (folded: string): boolean => /^(?:sub)?totaal(?:$|[ :])/.test(folded);

/** The best match of a row, undefined when it is no header. */
export function matchHeader(
  grid: Grid,
  row: number,
  finder: ParticipantFinder,
  columns: { readonly left: number; readonly right: number } = grid,
): HeaderMatch | undefined {
  const cells = headerCells(grid, row, columns);
  if (cells.length < 2) return undefined;
  let best: HeaderMatch | undefined;
  for (const shape of SHAPES) {
    const match = matchShape(shape, grid, row, cells, finder);
    if (match !== undefined && match.score > (best?.score ?? 0)) best = match;
  }
  return best;
}

function headerCells(
  grid: Grid,
  row: number,
  { left, right }: { left: number; right: number },
): HeaderCell[] {
  const cells: HeaderCell[] = [];
  for (let column = left; column < right; column++) {
    const shown = textOfValue(grid.value(row, column));
    // A heading merged over several columns stands in the first of them.
    if (shown === '' || grid.anchor(row, column).column !== column) continue;
    cells.push({ column, shown, folded: foldText(shown).replace(/ ?[:*]+$/, '') });
  }
  return cells;
}

function matchShape(
  shape: Shape,
  grid: Grid,
  row: number,
  cells: readonly HeaderCell[],
  finder: ParticipantFinder,
): HeaderMatch | undefined {
  const roles = new Map<Role, number>();
  for (const { column, folded } of cells) {
    const role = shape.headings.get(folded);
    if (role !== undefined && !roles.has(role)) roles.set(role, column);
  }
  const taken = new Set(roles.values());
  const free = cells.filter(({ column, folded }) => !taken.has(column) && !isTotalText(folded));
  const participants = shape.columns === 'participants' ? participantColumns(shape, free, finder) : [];
  const years = shape.columns === 'years' ? yearHeadings(grid, row, free) : [];
  if (shape.columns !== 'none' && participants.length + years.length === 0) return undefined;

  if (shape.required.includes('service') && !roles.has('service')) {
    const column = serviceColumn(free, new Set(participants.map((participant) => participant.column)));
    if (column !== undefined) roles.set('service', column);
  }
  if (!shape.required.every((role) => roles.has(role))) return undefined;
  // One code in a row of text may be chance.
  if (shape.name === 'uptake' && participants.length < 2 && !cells.some(({ folded }) => folded === 'product'))
    return undefined;
  const score = 100 * (shape.required.length + (shape.columns === 'none' ? 0 : 1)) + roles.size;
  return { shape, row, cells, roles, participants, years, score };
}

function participantColumns(
  shape: Shape,
  cells: readonly HeaderCell[],
  finder: ParticipantFinder,
): readonly ParticipantColumn[] {
  return cells.flatMap(({ column, shown }): ParticipantColumn[] => {
    const index = finder.find(shown);
    if (index !== undefined) return [{ column, members: [index], group: false }];
    const members = shape.name === 'uptake' ? finder.members(shown) : undefined;
    return members === undefined ? [] : [{ column, members, group: true }];
  });
}

/** Words beside a year that say that the column holds no amounts of that year. */
const NO_AMOUNTS = /verschil|afwijking|mutatie|toelichting|opmerking|index|%/;

function yearHeadings(grid: Grid, row: number, cells: readonly HeaderCell[]): readonly YearHeading[] {
  return cells.flatMap(({ column, shown, folded }) => {
    const value = grid.value(row, column);
    const read = typeof value === 'number' ? readYear(value, grid.format(row, column)) : undefined;
    const year = read?.kind === 'year' ? read.year : NO_AMOUNTS.test(folded) ? undefined : yearInText(shown);
    return year === undefined ? [] : [{ column, year, heading: folded }];
  });
}

/** The column headed by something with product, dienst or taak in it; never Taakveld, never a participant. */
function serviceColumn(cells: readonly HeaderCell[], participants: ReadonlySet<number>): number | undefined {
  return cells.find(
    ({ column, folded }) =>
      !participants.has(column) && /product|dienst|taak|taken/.test(folded) && !folded.includes('taakveld'),
  )?.column;
}
