/** Cells of our result sheets that no longer hold what we wrote. */
import type { Source } from '../../../../engine/model';
import { cellAddress } from '../../../address';
import { WRITTEN_KEY } from '../../../memory';
import type { CellValue } from '../../../snapshot';
import { type CellContent, changedCells, parseWritten } from '../../../written';
import { INCOMPLETE, readInventory } from '../inventory';
import type { Perform } from '../request';
import type { ExcelSettings } from '../settings';
import { ownSheets } from '../write/own';
import { type Extent, readExtents } from './extents';
import { type RawCells, readCells } from './read-cells';
import { cellValueOf, formulaOf } from './sheet-snapshot';

/** @returns in the order of the sheets, row by row; of a sheet of which nothing is remembered nothing can be said */
export async function findUserEdits(perform: Perform, settings: ExcelSettings): Promise<readonly Source[]> {
  const inventory = await readInventory(perform);
  const written = parseWritten(inventory.stored.memory[WRITTEN_KEY]);
  // On a sheet that was left half written there is nothing of ours to compare with.
  const own = ownSheets(inventory).filter(({ mark, state }) => written.has(mark) && state !== INCOMPLETE);
  if (own.length === 0) return [];
  const extents = await readExtents(perform, own, {});
  const cells = await readCells(perform, extents, settings, false, {});
  return own.flatMap(({ id, name, mark }, index) => {
    const then = written.get(mark);
    const now = contentOf(extents[index], cells.get(id));
    if (!then) return [];
    return changedCells(then, now).map(([row, column]) => ({ sheet: name, cell: cellAddress(row, column) }));
  });
}

/** From A1. */
function contentOf(
  extent: Extent | undefined,
  raw: RawCells | undefined,
): readonly (readonly CellContent[])[] {
  const used = extent?.used;
  if (!used || !raw) return [];
  const above = Array.from({ length: used.row }, (): readonly CellContent[] => []);
  const before = Array.from({ length: used.column }, (): CellContent => ({ value: null }));
  const rows = raw.values.map((row, r) => [
    ...before,
    ...row.map((given, c) => ({
      value: textOfError(cellValueOf(given)),
      formula: formulaOf(raw.formulas[r]?.[c], given),
    })),
  ]);
  return [...above, ...rows];
}

/** Excel gives an error and a text that reads like one the same way; only the text can be ours. */
const textOfError = (value: CellValue): CellValue =>
  typeof value === 'object' && value !== null ? value.error : value;
