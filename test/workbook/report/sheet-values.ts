/** What a result sheet holds, for the tests that look at values. */
import type { SheetSpec } from '../../../src/workbook/sheet-spec';

/** @throws when there is no sheet of that name */
export function sheetCalled(sheets: readonly SheetSpec[], name: string): SheetSpec {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** All values of a sheet; an empty cell is null. */
export const valuesOf = (sheet: SheetSpec): readonly (readonly unknown[])[] =>
  sheet.rows.map((row) => row.map((cell) => cell?.value ?? null));
