/** A sheet without a table that is known: which row looks like its headings, so that a user can say what they are. */
import { foldText } from '../../engine/text';
import type { SheetSnapshot } from '../snapshot';
import { type Corrections, columnKeys, columnsByUser, kindByUser } from './corrections';
import { type Grid, gridOf, textOfValue } from './grid';
import type { RecognisedColumn, RecognisedSheet } from './reading';
import { choicesOf, SHAPES, type Shape } from './roles';
import { shapeOfKind } from './sheet-kind';

/** Titles may stand above the headings; more columns than this are no list of headings. */
const [HEADER_ROWS, MAX_COLUMNS] = [20, 100];

/** Its columns are only told where the user said what kind of sheet it is. */
export function unrecognised(
  sheet: SheetSnapshot,
  corrections: Corrections,
): Omit<RecognisedSheet, 'hidden'> {
  const plain = { sheet: sheet.name, kind: 'unknown' as const, header: undefined, rows: 0 };
  const kind = kindByUser(corrections, sheet.name);
  const shape = SHAPES.find(({ name }) => kind !== undefined && name === shapeOfKind(kind));
  if (shape === undefined) return plain;
  const columns = likelyHeadings(gridOf(sheet), shape, columnsByUser(corrections, sheet.name));
  const known = new Set(columns.map(({ role }) => role));
  return {
    ...plain,
    columns,
    choices: choicesOf(shape.name),
    missing: shape.required.filter((role) => !known.has(role)),
  };
}

/** The first of the rows with the most texts, from two on. */
function likelyHeadings(
  grid: Grid,
  shape: Shape,
  meanings: ReturnType<typeof columnsByUser>,
): readonly RecognisedColumn[] {
  let best: readonly { readonly cell: string; readonly heading: string }[] = [];
  for (let row = grid.top; row < Math.min(grid.bottom, grid.top + HEADER_ROWS); row++) {
    const cells: { readonly cell: string; readonly heading: string }[] = [];
    for (let column = grid.left; column < Math.min(grid.right, grid.left + MAX_COLUMNS); column++) {
      const heading = textOfValue(grid.raw(row, column));
      if (heading !== '') cells.push({ cell: grid.address(row, column), heading });
    }
    if (cells.length > Math.max(1, best.length)) best = cells;
  }
  const keys = columnKeys(best.map(({ heading }) => heading));
  return best.map((cell, at): RecognisedColumn => {
    const key = keys[at] ?? '';
    const meaning = meanings.get(key);
    const role = meaning === undefined ? shape.headings.get(foldText(cell.heading)) : undefined;
    if (role !== undefined) return { ...cell, key, role };
    if (meaning === undefined || meaning === 'ignored') return { ...cell, key, role: 'ignored' };
    const said =
      typeof meaning === 'number' ? { role: 'amounts' as const, year: meaning } : { role: meaning };
    return { ...cell, key, ...said, corrected: true };
  });
}
