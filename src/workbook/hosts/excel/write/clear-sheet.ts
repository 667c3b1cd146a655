/**
 * Empties a result sheet of an earlier run. It is not deleted: formulas, charts and pivot tables of the user that look
 * at it would break for good.
 */
import { areaAddress } from '../../../address';
import type { TableSpec } from '../../../sheet-spec';
import type { SheetEntry } from '../inventory';
import type { Scope } from './steps';

/** A table that stays, since the user may refer to it by name; it gets another size. */
export function keptTables(present: SheetEntry, tables: readonly TableSpec[]): readonly TableSpec[] {
  const names = new Set(present.tables.map(({ name }) => name.toLowerCase()));
  return tables.filter(({ name }) => names.has(name.toLowerCase()));
}

/**
 * Fails the request while nothing has been changed yet when a table no longer has its headings in the row where they
 * go (the user has moved it): then it cannot be resized.
 */
export function requireTableInPlace(scope: Scope, sheet: string, { name, area }: TableSpec): void {
  const headings = scope.range(sheet, areaAddress({ ...area, rows: 1 }));
  const table = scope.sheet(sheet).tables.getItem(name);
  table.getHeaderRowRange().getIntersection(headings).load('address');
}

/** @param kept - names of tables that stay */
export function clearSheet(scope: Scope, present: SheetEntry, kept: readonly string[]): void {
  const sheet = scope.sheet(present.id);
  for (const name of present.charts) sheet.charts.getItem(name).delete();
  const stays = new Set(kept.map((name) => name.toLowerCase()));
  for (const { name } of present.tables) {
    const table = sheet.tables.getItem(name);
    if (stays.has(name.toLowerCase())) {
      table.clearFilters();
      table.showTotals = false;
    } else table.delete();
  }
  const whole = sheet.getRange();
  whole.conditionalFormats.clearAll();
  whole.dataValidation.clear();
  whole.clear('Hyperlinks');
  whole.clear('Contents');
  whole.clear('Formats');
  whole.unmerge();
  whole.rowHidden = false;
  whole.columnHidden = false;
  whole.format.useStandardHeight = true;
  whole.format.useStandardWidth = true;
  sheet.freezePanes.unfreeze();
}
