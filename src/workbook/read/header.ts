/** Decides whether a row is the header of a known table, and what its columns are. */
import { foldText } from '../../engine/text';
import { columnKeys } from './corrections';
import { type Grid, textOfValue } from './grid';
import type { ParticipantFinder } from './participant-finder';
import type { ColumnMeaning, RecognitionReason } from './reading';
import { KNOWN_HEADINGS, type Role, rolesOf, SHAPES, type Shape } from './roles';
import type { ParticipantColumn } from './table';
import { type YearHeading, yearHeadings } from './year-headings';

export interface HeaderCell {
  readonly column: number;
  readonly shown: string;
  readonly folded: string;
  /** What the user said that the column is. */
  readonly meaning: ColumnMeaning | undefined;
}

export interface HeaderMatch {
  readonly shape: Shape;
  readonly row: number;
  readonly cells: readonly HeaderCell[];
  readonly roles: ReadonlyMap<Role, number>;
  readonly participants: readonly ParticipantColumn[];
  readonly years: readonly YearHeading[];
  readonly reasons: readonly RecognitionReason[];
  /** More known headings make a better match; required ones weigh most. */
  readonly score: number;
}

/** Columns `left` ≤ column < `right`. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

export interface HeaderSearch {
  readonly finder: ParticipantFinder;
  readonly span: Span;
  readonly shapes: readonly Shape[];
  /** Whether the heading of a column may also stand one row higher. */
  readonly twoLines: boolean;
  /** What the user said that columns are, by {@link columnKeys}. */
  readonly meanings: ReadonlyMap<string, ColumnMeaning>;
  /** The participants stood in rows: the products stand in the column before the first of them. */
  readonly transposed?: boolean;
}

/** `Totaal`, `Subtotaal P&O`, `Totaal: ICT`; not `Totaalbeheer`. */
export const isTotalText = (folded: string): boolean => /^(?:sub)?totaal(?:$|[ :])/.test(folded);

/** The best match of a row, undefined when it is no header. */
export function matchHeader(grid: Grid, row: number, search: HeaderSearch): HeaderMatch | undefined {
  const cells = headerCells(grid, row, search, false);
  if (cells.length < 2) return undefined;
  const single = bestMatch(grid, row, cells, search);
  if (single !== undefined || !search.twoLines || row === grid.top) return single;
  const double = bestMatch(grid, row, headerCells(grid, row, search, true), search);
  // One line is better than two with the same headings.
  return double && { ...double, score: double.score - 1, reasons: [...double.reasons, 'twoLines'] };
}

function bestMatch(
  grid: Grid,
  row: number,
  cells: readonly HeaderCell[],
  search: HeaderSearch,
): HeaderMatch | undefined {
  let best: HeaderMatch | undefined;
  const named = withRole(cells);
  for (const shape of search.shapes) {
    const match = matchShape(shape, grid, row, cells, named, search);
    if (match !== undefined && match.score > (best?.score ?? 0)) best = match;
  }
  return best;
}

function headerCells(
  grid: Grid,
  row: number,
  { span: { left, right }, meanings }: Pick<HeaderSearch, 'span' | 'meanings'>,
  twoLines: boolean,
): readonly HeaderCell[] {
  const cells: Omit<HeaderCell, 'meaning'>[] = [];
  for (let column = left; column < right; column++) {
    const own = textOfValue(grid.value(row, column));
    const line = own === '' && twoLines ? row - 1 : row;
    const shown = line === row ? own : textOfValue(grid.value(line, column));
    // A heading merged over several columns stands in the first of them.
    if (shown === '' || grid.anchor(line, column).column !== column) continue;
    cells.push({ column, shown, folded: foldText(shown).replace(/ ?[:*]+$/, '') });
  }
  const keys = columnKeys(cells.map(({ shown }) => shown));
  return cells.map((cell, at) => ({ ...cell, meaning: meanings.get(keys[at] ?? '') }));
}

/** Cells that can have a role in some table: of a row of figures none, whatever tables it is tried for. */
const withRole = (cells: readonly HeaderCell[]): readonly HeaderCell[] =>
  cells.filter(({ folded, meaning }) => meaning !== undefined || KNOWN_HEADINGS.has(folded));

/** The roles of the columns: what the user said first, then what the headings say. */
function rolesIn(shape: Shape, cells: readonly HeaderCell[]): Map<Role, number> {
  const roles = new Map<Role, number>();
  const add = (role: Role | undefined, column: number): void => {
    if (role !== undefined && !roles.has(role)) roles.set(role, column);
  };
  const known = rolesOf(shape);
  for (const { column, meaning } of cells)
    add(
      known.find((role) => role === meaning),
      column,
    );
  for (const { column, folded, meaning } of cells)
    if (meaning === undefined) add(shape.headings.get(folded), column);
  return roles;
}

function matchShape(
  shape: Shape,
  grid: Grid,
  row: number,
  cells: readonly HeaderCell[],
  named: readonly HeaderCell[],
  { finder, transposed = false }: HeaderSearch,
): HeaderMatch | undefined {
  const roles = rolesIn(shape, named);
  // The product column may be found without a heading; all else must be there.
  if (!shape.required.every((role) => role === 'service' || roles.has(role))) return undefined;
  const taken = new Set(roles.values());
  const free = cells.filter(
    ({ column, folded, meaning }) => !taken.has(column) && meaning === undefined && !isTotalText(folded),
  );
  const dated = cells.filter(({ meaning }) => typeof meaning === 'number');
  const participants = shape.columns === 'participants' ? participantColumns(shape, free, finder) : [];
  const years = shape.columns === 'years' ? yearHeadings(grid, row, [...free, ...dated]) : [];
  if (shape.columns !== 'none' && participants.length + years.length === 0) return undefined;

  const reasons: RecognitionReason[] = ['headings'];
  if (shape.required.includes('service') && !roles.has('service')) {
    const column = serviceColumn(free, participants, transposed);
    if (column === undefined) return undefined;
    roles.set('service', column);
    reasons.push('productHeading');
    // One code in a row of text may be chance.
    if (shape.name === 'uptake' && participants.length < 2) return undefined;
  }
  const score = 100 * (shape.required.length + (shape.columns === 'none' ? 0 : 1)) + roles.size;
  return { shape, row, cells, roles, participants, years, reasons, score };
}

function participantColumns(
  shape: Shape,
  cells: readonly HeaderCell[],
  finder: ParticipantFinder,
): readonly ParticipantColumn[] {
  return cells.flatMap(({ column, shown }): ParticipantColumn[] => {
    const index = finder.find(shown);
    if (index !== undefined) return [{ column, members: [index], group: false }];
    const shared = finder.shared(shown);
    if (shared !== undefined)
      return [{ column, members: shared.members, group: false, shared: { rule: shared.rule } }];
    const members = shape.name === 'uptake' ? finder.members(shown) : undefined;
    return members === undefined ? [] : [{ column, members, group: true }];
  });
}

/**
 * The column headed by something with product, dienst or taak in it; never Taakveld, never a participant. In a
 * transposed table the line before the first participant.
 */
function serviceColumn(
  cells: readonly HeaderCell[],
  participants: readonly ParticipantColumn[],
  transposed: boolean,
): number | undefined {
  const taken = new Set(participants.map(({ column }) => column));
  const named = cells.find(
    ({ column, folded }) =>
      !taken.has(column) && /product|dienst|taak|taken/.test(folded) && !folded.includes('taakveld'),
  );
  if (named !== undefined || !transposed) return named?.column;
  const first = Math.min(...taken);
  return Number.isFinite(first) && first > 0 ? first - 1 : undefined;
}

/** Every shape, with headings in one line or two. */
export const searchAll = (
  finder: ParticipantFinder,
  span: Span,
  meanings: HeaderSearch['meanings'],
): HeaderSearch => ({ finder, span, meanings, shapes: SHAPES, twoLines: true });
