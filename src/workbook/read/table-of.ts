/** Makes a table of a header: its kind, its columns, and the unit of its amounts. */
import type { Book } from '../../engine/model';
import { type Grid, textOfValue } from './grid';
import { type HeaderMatch, isTotalText } from './header';
import { wordsOf } from './named-areas';
import type { RecognitionReason, SheetKind } from './reading';
import { findScale, type Scale } from './scale';
import { bookOf, kindOf, kindOfBook, saysNothing } from './sheet-kind';
import { headingAt, type OtherColumn, type Table, type YearColumn } from './table';
import type { YearHeading } from './year-headings';

export interface Extent {
  readonly left: number;
  readonly right: number;
  /** First row that may hold a title of the table, and the row after its last one. */
  readonly above: number;
  readonly end: number;
}

export function tableOf(
  grid: Grid,
  match: HeaderMatch,
  { left, right, above, end }: Extent,
  more: readonly RecognitionReason[],
  /** The name of the Excel table or range that it stands in. */
  areaName?: string,
): Table {
  const { shape, row, roles, participants, years } = match;
  const words = areaName === undefined ? '' : wordsOf(areaName);
  const byName = saysNothing(shape.name, grid.sheet) && !saysNothing(shape.name, words);
  const named = byName ? words : grid.sheet;
  const book = bookOfSheet(named, years);
  const ofOneYear = new Set(years.map(({ column }) => column));
  const scale = isOfAmounts(match) ? findScale(grid, above, row, { left, right }, ofOneYear) : undefined;
  const kind = shape.name === 'costs' ? kindOfBook(book) : kindOf(shape.name, named);
  const reasons: RecognitionReason[] = [...match.reasons, ...more];
  if (byName) reasons.push('areaName');
  else if (shape.name === 'uptake' || shape.name === 'costs') reasons.push('sheetName');
  if (scale !== undefined || years.some(({ factor }) => factor !== 1)) reasons.push('scaled');
  return asKind(kind, {
    grid,
    kind,
    shape: shape.name,
    header: row,
    end,
    left,
    right,
    roles,
    participants,
    years: years.map((heading) => yearColumn(heading, book, years, scale)),
    others: otherColumns(grid, match, { left, right }),
    totalColumns: new Set(match.cells.flatMap(({ column, folded }) => (isTotalText(folded) ? [column] : []))),
    corrected: new Set(match.cells.flatMap(({ column, meaning }) => (meaning === undefined ? [] : [column]))),
    scale,
    reasons,
  });
}

/** The table as one of that kind: a column headed by a group has a meaning in the Matrix only. */
export function asKind(kind: SheetKind, table: Table): Table {
  if (kind === 'matrix') return { ...table, kind };
  const columns = table.participants.map(({ column }) => column);
  const between = (column: number): boolean =>
    column > (columns[0] ?? column) && column < (columns.at(-1) ?? column);
  const groups = table.participants.filter(({ group }) => group);
  return {
    ...table,
    kind,
    participants: table.participants.filter(({ group }) => !group),
    others: [
      ...table.others,
      ...groups.map(({ column }) => ({
        column,
        heading: headingAt(table, column),
        between: between(column),
      })),
    ],
  };
}

const isOfAmounts = ({ shape }: HeaderMatch): boolean =>
  shape.name === 'costs' || shape.name === 'uptake' || shape.name === 'friction';

/** The sheet name says which book it is; where it says nothing, headings that all name one book do. */
function bookOfSheet(sheet: string, years: readonly YearHeading[]): Book {
  const named = bookOf(sheet);
  if (named !== undefined) return named;
  const [first, ...rest] = years;
  const agreed = first?.book !== undefined && rest.every(({ book }) => book === first.book);
  return agreed ? first.book : 'budget';
}

/** Where the headings name several books, each column belongs to its own; else the sheet decides. */
function yearColumn(
  { column, year, book, factor }: YearHeading,
  sheetBook: Book,
  years: readonly YearHeading[],
  scale: Scale | undefined,
): YearColumn {
  const named = new Set(years.map((heading) => heading.book).filter((each) => typeof each === 'string'));
  const own = named.size > 1 && typeof book === 'string' ? book : sheetBook;
  return { column, year, book: own, factor: factor === 1 ? (scale?.factor ?? 1) : factor };
}

function otherColumns(
  grid: Grid,
  match: HeaderMatch,
  { left, right }: { readonly left: number; readonly right: number },
): readonly OtherColumn[] {
  const known = new Set([
    ...match.roles.values(),
    ...match.participants.map(({ column }) => column),
    ...match.years.map(({ column }) => column),
  ]);
  const columns = match.participants.map(({ column }) => column);
  const [first, last] = [columns[0] ?? Number.POSITIVE_INFINITY, columns.at(-1) ?? Number.NEGATIVE_INFINITY];
  const headings = new Map(match.cells.map((cell) => [cell.column, cell]));
  const others: OtherColumn[] = [];
  for (let column = left; column < right; column++) {
    const heading = headings.get(column);
    if (known.has(column) || (heading !== undefined && isTotalText(heading.folded))) continue;
    const shown = heading?.shown ?? textOfValue(grid.value(match.row, column));
    others.push({
      column,
      heading: shown || undefined,
      between: column > first && column < last,
      ...(heading?.meaning === 'ignored' && { byUser: true }),
    });
  }
  return others;
}
