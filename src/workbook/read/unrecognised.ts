/** A sheet without a table that is known: which row looks like its headings, so that a user can say what they are. */
import { foldText } from '../../engine/text';
import type { SheetSnapshot } from '../snapshot';
import { type Corrections, columnKeys, columnsByUser, kindByUser } from './corrections';
import { type Grid, gridOf, textOfValue } from './grid';
import type { ParticipantFinder } from './participant-finder';
import type { ColumnMeaning, RecognisedColumn, RecognisedSheet } from './reading';
import { choicesOf, SHAPES, type Shape } from './roles';
import { shapeOfKind } from './sheet-kind';
import { yearInText } from './years';

/** Titles may stand above the headings; more columns than this are no list of headings. */
const [HEADER_ROWS, MAX_COLUMNS] = [20, 100];

/** Columns of which there is one for each year or participant; at least one is required. */
const SERIES = { years: ['amounts'], participants: ['participants'], none: [] } as const;

/** Its columns are only told where the user said what kind of sheet it is. */
export function unrecognised(
  sheet: SheetSnapshot,
  corrections: Corrections,
  finder: ParticipantFinder,
): Omit<RecognisedSheet, 'hidden'> {
  const plain = { sheet: sheet.name, kind: 'unknown' as const, header: undefined, rows: 0 };
  const kind = kindByUser(corrections, sheet.name);
  const shape = SHAPES.find(({ name }) => kind !== undefined && name === shapeOfKind(kind));
  if (shape === undefined) return plain;
  const meanings = columnsByUser(corrections, sheet.name);
  const cells = likelyHeadings(gridOf(sheet));
  const keys = columnKeys(cells.map(({ heading }) => heading));
  const columns = cells.map((cell, at): RecognisedColumn => {
    const key = keys[at] ?? '';
    return { ...cell, key, ...meaningOf(cell.heading, meanings.get(key), shape, finder) };
  });
  const known = new Set(columns.map(({ role }) => role));
  const required = [...shape.required, ...SERIES[shape.columns]];
  return {
    ...plain,
    columns,
    choices: choicesOf(shape.name),
    missing: required.filter((role) => !known.has(role)),
  };
}

/** The first of the rows with the most texts, from two on. */
function likelyHeadings(grid: Grid): readonly Pick<RecognisedColumn, 'cell' | 'heading'>[] {
  let best: readonly Pick<RecognisedColumn, 'cell' | 'heading'>[] = [];
  for (let row = grid.top; row < Math.min(grid.bottom, grid.top + HEADER_ROWS); row++) {
    const cells: Pick<RecognisedColumn, 'cell' | 'heading'>[] = [];
    for (let column = grid.left; column < Math.min(grid.right, grid.left + MAX_COLUMNS); column++) {
      const heading = textOfValue(grid.raw(row, column));
      if (heading !== '') cells.push({ cell: grid.address(row, column), heading });
    }
    if (cells.length > Math.max(1, best.length)) best = cells;
  }
  return best;
}

/** What the user said of a column, else what its heading says. */
function meaningOf(
  heading: string,
  said: ColumnMeaning | undefined,
  shape: Shape,
  finder: ParticipantFinder,
): Pick<RecognisedColumn, 'role' | 'year' | 'participants' | 'corrected'> {
  if (typeof said === 'number') return { role: 'amounts', year: said, corrected: true };
  if (said !== undefined) return { role: said, corrected: true };
  const role = shape.headings.get(foldText(heading));
  if (role !== undefined) return { role };
  const year = shape.columns === 'years' ? yearInText(heading) : undefined;
  if (year !== undefined) return { role: 'amounts', year };
  const named = shape.columns === 'participants' ? finder.named(heading) : undefined;
  if (named === undefined) return { role: 'ignored' };
  const codes = named.members.map((member) => finder.participants[member]?.code ?? '');
  return { role: 'participants', participants: codes };
}
