/** Finds what the user has written on our result sheets. */
import type { Source } from '../../../../engine/model';
import { cellAddress } from '../../../address';
import { WRITTEN_KEY } from '../../../memory';
import type { SheetSnapshot } from '../../../snapshot';
import { type CellContent, changedCells, parseWritten } from '../../../written';
import { readMemory } from '../package/memory-part';
import { ownSheets } from '../package/own-sheets';
import type { XlsxPackage } from '../package/package';
import { readWorkbookPart } from '../package/workbook-part';
import { readCellStyles } from './cell-styles';
import { readCells } from './read-cells';
import { sheetSnapshot } from './read-sheet';

/** Cells of result sheets that are not as we wrote them. Where it is not known what we wrote: none. */
export async function readUserEdits(pkg: XlsxPackage): Promise<readonly Source[]> {
  const workbook = readWorkbookPart(pkg);
  const written = parseWritten(readMemory(pkg, workbook.part)[WRITTEN_KEY]);
  const own = ownSheets(workbook);
  const styles = readCellStyles(pkg, workbook.part);
  const parts = own.map(({ part }) => part);
  const cells = await readCells(pkg, workbook, parts, styles.length);
  return own.flatMap((sheet, index) => {
    const before = written.get(sheet.mark);
    const now = cells[index];
    if (before === undefined || now === undefined) return [];
    const content = contentOf(sheetSnapshot(sheet, now, styles, [], workbook.date1904));
    return changedCells(before, content).map(([row, column]) => ({
      sheet: sheet.name,
      cell: cellAddress(row, column),
    }));
  });
}

/** From A1, as it was written. */
function contentOf({ top, left, values, formulas }: SheetSnapshot): readonly (readonly CellContent[])[] {
  const rows = values.map((row, r) => [
    ...Array<CellContent>(left).fill({ value: null }),
    ...row.map((value, c) => ({ value, formula: formulas[cellAddress(top + r, left + c)] })),
  ]);
  return [...Array<CellContent[]>(top).fill([]), ...rows];
}
