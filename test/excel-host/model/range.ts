/** A block of cells, and everything else that can be asked of it. */
import { areaAddress, MAX_COLUMNS, MAX_ROWS } from '../../../src/workbook/address';
import { ExcelError, invalidArgument, itemNotFound, notImplemented } from '../errors';
import type { Bag } from '../objects';
import { ConditionalFormats, validationOf } from './area-bags';
import { CellRange } from './cell-range';
import { entryOf } from './entry';
import { EVENT } from './events';
import { changeLevels, hiddenIn, setHidden } from './indexes';
import { RangeAreas } from './range-areas';
import { RangeFormat } from './range-format';
import { propertiesOfCells, propertiesOfColumns, propertiesOfRows } from './range-properties';
import { contains, isWholeColumns, isWholeRows, overlaps } from './range-shape';
import { nameHeaders } from './tables';
import type { Worksheet } from './worksheet';

export class Range extends CellRange {
  get Worksheet(): Worksheet {
    return this.sheet;
  }

  get RowHidden(): boolean | null {
    return hiddenIn(this.sheet.hiddenRows, this.area.row, this.area.rows);
  }

  set RowHidden(hidden: unknown) {
    if (this.area.rows === MAX_ROWS && hidden === false) this.sheet.hiddenRows.clear();
    else setHidden(this.sheet.hiddenRows, this.area.row, this.area.rows, hidden);
  }

  get ColumnHidden(): boolean | null {
    return hiddenIn(this.sheet.hiddenColumns, this.area.column, this.area.columns);
  }

  set ColumnHidden(hidden: unknown) {
    if (this.area.columns === MAX_COLUMNS && hidden === false) this.sheet.hiddenColumns.clear();
    else setHidden(this.sheet.hiddenColumns, this.area.column, this.area.columns, hidden);
  }

  get Format(): RangeFormat {
    return new RangeFormat(this.sheet, this.area);
  }

  get DataValidation(): Bag {
    return validationOf(this.sheet, this.area);
  }

  get ConditionalFormats(): ConditionalFormats {
    return new ConditionalFormats(this.sheet, this.area);
  }

  set Hyperlink(link: unknown) {
    this.sheet.assertWritable();
    if (this.area.rows * this.area.columns !== 1) throw notImplemented('a hyperlink on several cells');
    const cell = this.sheet.grid.make(this.area.row, this.area.column);
    const { documentReference, textToDisplay, ...others } = link as Record<string, unknown>;
    if (typeof documentReference !== 'string' || Object.keys(others).length > 0)
      throw notImplemented('this hyperlink');
    cell.link = { documentReference };
    if (typeof textToDisplay === 'string') Object.assign(cell, entryOf(textToDisplay, cell.format));
    // Excel gives the cell the style of a link.
    cell.style = { ...cell.style, underline: 'Single', color: '#0563C1' };
  }

  GetRow(index: unknown): Range {
    return new Range(this.sheet, { ...this.area, row: this.area.row + Number(index), rows: 1 });
  }

  GetBoundingRect(other: unknown): Range {
    if (!(other instanceof Range)) throw invalidArgument('range');
    const [a, b] = [this.area, other.area];
    const row = Math.min(a.row, b.row);
    const column = Math.min(a.column, b.column);
    const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
    const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
    return new Range(this.sheet, { row, column, rows, columns });
  }

  GetIntersection(other: unknown): Range {
    if (!(other instanceof Range)) throw invalidArgument('range');
    const [a, b] = [this.area, other.area];
    if (!overlaps(a, b) || other.sheet !== this.sheet) throw itemNotFound();
    const row = Math.max(a.row, b.row);
    const column = Math.max(a.column, b.column);
    const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
    const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
    return new Range(this.sheet, { row, column, rows, columns });
  }

  GetMergedAreasOrNullObject(): RangeAreas | null {
    const merges = this.sheet.merges.filter((merge) => overlaps(merge, this.area));
    if (merges.length > 512)
      throw new ExcelError('GeneralException', 'There are more than 512 merged areas.');
    return merges.length > 0 ? new RangeAreas(merges.map((area) => new Range(this.sheet, area))) : null;
  }

  GetCellProperties(options: unknown): unknown {
    return propertiesOfCells(this.sheet, this.area, options);
  }

  GetRowProperties(options: unknown): unknown {
    return propertiesOfRows(this.sheet, this.area, options);
  }

  GetColumnProperties(options: unknown): unknown {
    return propertiesOfColumns(this.sheet, this.area, options);
  }

  Clear(applyTo: unknown): void {
    this.sheet.assertWritable();
    if (applyTo !== 'Contents' && applyTo !== 'Formats' && applyTo !== 'Hyperlinks') {
      throw notImplemented(`clear of ${applyTo}`);
    }
    for (const { row, column, cell } of this.sheet.grid.within(this.area)) {
      if (applyTo === 'Contents') Object.assign(cell, { value: '', formula: undefined, isError: false });
      if (applyTo === 'Formats') Object.assign(cell, { format: 'General', style: {} });
      if (applyTo === 'Hyperlinks') cell.link = undefined;
      const isPlain = cell.value === '' && cell.format === 'General' && Object.keys(cell.style).length === 0;
      if (isPlain && cell.formula === undefined && !cell.link) this.sheet.grid.remove(row, column);
    }
    if (applyTo !== 'Contents') return;
    for (const table of this.sheet.Tables.items) {
      if (contains(this.area, table.area)) nameHeaders(this.sheet, table.area);
    }
    this.changed();
  }

  Merge(): void {
    this.sheet.assertWritable();
    const { merges, Tables } = this.sheet;
    if (merges.some((merge) => overlaps(merge, this.area))) throw invalidArgument('merge over a merge');
    if (Tables.items.some((table) => overlaps(table.area, this.area)))
      throw invalidArgument('merge in a table');
    merges.push(this.area);
  }

  Unmerge(): void {
    this.sheet.assertWritable();
    this.sheet.merges = this.sheet.merges.filter((merge) => !contains(this.area, merge));
  }

  Group(by: unknown): void {
    this.outline(by, 1);
  }

  Ungroup(by: unknown): void {
    this.outline(by, -1);
  }

  private outline(by: unknown, step: 1 | -1): void {
    this.sheet.assertWritable();
    const { rowLevels, columnLevels } = this.sheet;
    const { row, column, rows, columns } = this.area;
    if (by === 'ByRows' && isWholeRows(this.area)) changeLevels(rowLevels, row, rows, step);
    else if (by === 'ByColumns' && isWholeColumns(this.area))
      changeLevels(columnLevels, column, columns, step);
    else throw notImplemented('grouping but whole rows or columns');
  }

  Select(): void {
    this.sheet.Activate();
    this.sheet.workbook.events.fire(EVENT.selectionChanged, {
      type: 'WorksheetSelectionChanged',
      worksheetId: this.sheet.Id,
      address: areaAddress(this.area),
    });
  }
}
