/** Answers getCellProperties, getRowProperties and getColumnProperties for what the product asks. */
import type { Area } from '../../../src/workbook/snapshot';
import { notImplemented } from '../errors';
import type { Worksheet } from './worksheet';

const EMPHASIS = JSON.stringify({ format: { fill: { color: true }, font: { bold: true } } });

/** Fill and weight per cell. A cell without a fill answers white, as Excel does. */
export function propertiesOfCells(sheet: Worksheet, area: Area, options: unknown): unknown {
  if (JSON.stringify(options) !== EMPHASIS)
    throw notImplemented(`cell properties ${JSON.stringify(options)}`);
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (_, c) => {
      const style = sheet.grid.at(area.row + r, area.column + c)?.style;
      return { format: { fill: { color: style?.fill ?? '#FFFFFF' }, font: { bold: style?.bold ?? false } } };
    }),
  );
}

export function propertiesOfRows(sheet: Worksheet, area: Area, options: unknown): unknown {
  if (JSON.stringify(options) !== '{"rowHidden":true}') throw notImplemented('these row properties');
  return Array.from({ length: area.rows }, (_, r) => ({ rowHidden: sheet.hiddenRows.has(area.row + r) }));
}

export function propertiesOfColumns(sheet: Worksheet, area: Area, options: unknown): unknown {
  if (JSON.stringify(options) !== '{"columnHidden":true}') throw notImplemented('these column properties');
  return Array.from({ length: area.columns }, (_, c) => ({
    columnHidden: sheet.hiddenColumns.has(area.column + c),
  }));
}
