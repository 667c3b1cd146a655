/** A workbook that holds sheets as a report or a template describes them, as a host would read it. */
import { cellAddress } from '../../src/workbook/address';
import { NUMBER_FORMATS, type SheetSpec } from '../../src/workbook/sheet-spec';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';

export function snapshotOf(specs: readonly SheetSpec[]): WorkbookSnapshot {
  return {
    name: 'test.xlsx',
    names: [],
    memory: {},
    sheets: specs.map(({ name, rows, merges = [] }) => ({
      name,
      visibility: 'visible',
      own: false,
      top: 0,
      left: 0,
      values: rows.map((row) => row.map((cell) => cell?.value ?? null)),
      formats: rows.map((row) => row.map((cell) => cell?.format && NUMBER_FORMATS[cell.format])),
      formulas: {},
      emphasised: new Set(
        rows.flatMap((row, at) =>
          row.flatMap((cell, column) => (cell?.look === 'heading' ? [cellAddress(at, column)] : [])),
        ),
      ),
      merges,
      tables: [],
      hiddenRows: [],
      hiddenColumns: [],
    })),
  };
}
