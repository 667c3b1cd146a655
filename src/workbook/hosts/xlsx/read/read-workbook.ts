/** A whole package as a snapshot. */
import { visibleMemory } from '../../../memory';
import { OWN_SHEET_NAME } from '../../../sheet-spec';
import type { NameSnapshot, WorkbookSnapshot } from '../../../snapshot';
import { readMemory } from '../package/memory-part';
import type { XlsxPackage } from '../package/package';
import type { WorkbookPart } from '../package/workbook-part';
import { readCellStyles } from './cell-styles';
import { readCells } from './read-cells';
import { ownSheet, sheetSnapshot } from './read-sheet';
import { readTables } from './read-tables';

/** @throws {HostError} `damaged`, `tooLarge` */
export async function readWorkbook(
  pkg: XlsxPackage,
  workbook: WorkbookPart,
  name: string,
): Promise<WorkbookSnapshot> {
  const styles = readCellStyles(pkg, workbook.part);
  const parts = workbook.sheets.flatMap(({ part, mark }) =>
    part !== undefined && mark === undefined ? [part] : [],
  );
  const cells = await readCells(pkg, workbook, parts, styles.length);
  const sheets = workbook.sheets.flatMap((sheet) => {
    if (sheet.part === undefined) return [];
    const read = cells[parts.indexOf(sheet.part)];
    if (sheet.mark !== undefined || read === undefined) return [ownSheet(sheet)];
    const tables = readTables(pkg, sheet.part).map(({ id: _, ...table }) => table);
    return [sheetSnapshot(sheet, read, styles, tables, workbook.date1904)];
  });
  return { name, sheets, names: namesOf(workbook), memory: visibleMemory(readMemory(pkg, workbook.part)) };
}

/** The user's names: not our marks, and not what Excel itself keeps as a name (print areas, filters). */
function namesOf({ sheets, names }: WorkbookPart): readonly NameSnapshot[] {
  return names
    .filter(({ name }) => name.toLowerCase() !== OWN_SHEET_NAME && !name.startsWith('_xlnm.'))
    .map(({ name, sheet, formula }) => ({
      name,
      sheet: sheet === undefined ? undefined : sheets[sheet]?.name,
      formula: `=${formula}`,
    }));
}
