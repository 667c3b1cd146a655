/** Changes single cells of a sheet of the user's, in place: of the sheet part nothing else changes. */
import { areaAddress, cellAddress, parseAddress } from '../../../address';
import type { CellEdit, CellsEdit } from '../../../cells-edit';
import { showsDay } from '../../../date-format';
import { HostError } from '../../../host';
import { isProtectedSheet } from '../package/own-sheets';
import type { XlsxPackage } from '../package/package';
import { relationshipsOf } from '../package/relationships';
import type { WorkbookPart } from '../package/workbook-part';
import { appendElement, attributeOf, childOf, childrenOf, type Element, rootOf } from '../package/xml';
import { DAYS_1904 } from '../read/sheet-xml';
import { createFormats, type Formats } from './cell-formats';

/** @throws {HostError} `sheetProtected`, `damaged`, `failed` when the sheet is not there */
export function editCells(pkg: XlsxPackage, workbook: WorkbookPart, edit: CellsEdit): void {
  const part = workbook.sheets.find(({ name }) => name === edit.sheet)?.part;
  if (part === undefined) throw new HostError('failed');
  if (isProtectedSheet(pkg, part)) throw new HostError('sheetProtected', { sheet: edit.sheet });
  const document = pkg.xml(part);
  const root = rootOf(document);
  const data = childOf(root, 'sheetData');
  if (!data) throw new HostError('damaged');
  const formats = createFormats(pkg, workbook);
  for (const at of new Set(edit.cells.map(({ row }) => row))) {
    const row = elementAt(data, 'row', at, String(at + 1));
    // How far the cells of a row reach is a hint for readers, which may no longer hold.
    row.removeAttribute('spans');
    for (const cell of edit.cells.filter((other) => other.row === at)) {
      const element = elementAt(row, 'c', cell.column, cellAddress(cell.row, cell.column));
      fill(element, cell, formats, workbook.date1904);
    }
  }
  growDimension(root, edit.cells);
  pkg.putXml(part, document);
  formats.save();
  for (const { name, area } of edit.tables) resizeTable(pkg, part, name, areaAddress(area));
}

/** The row or cell at a position; made in its place when it is not there. What has no `r` follows the one before it. */
function elementAt(parent: Element, name: 'row' | 'c', position: number, reference: string): Element {
  let at = -1;
  for (const element of childrenOf(parent, name)) {
    at = positionOf(element, name) ?? at + 1;
    if (at === position) return element;
    if (at > position) {
      // What follows counted from the one before it, which is now another one.
      if (attributeOf(element, 'r') === undefined)
        element.setAttribute('r', referenceOf(name, at, reference));
      return appendElement(parent, name, { r: reference }, element);
    }
  }
  return appendElement(parent, name, { r: reference });
}

function positionOf(element: Element, name: 'row' | 'c'): number | undefined {
  const reference = attributeOf(element, 'r');
  if (reference === undefined) return undefined;
  return name === 'row' ? Number(reference) - 1 : parseAddress(reference)?.column;
}

const referenceOf = (name: 'row' | 'c', at: number, beside: string): string =>
  name === 'row' ? String(at + 1) : cellAddress(parseAddress(beside)?.row ?? 0, at);

function fill(element: Element, { value, format }: CellEdit, formats: Formats, date1904: boolean): void {
  for (const child of childrenOf(element)) if (child.localName !== 'extLst') element.removeChild(child);
  element.removeAttribute('t');
  element.removeAttribute('cm');
  element.removeAttribute('vm');
  if (format !== undefined) {
    element.setAttribute('s', String(formats.styleWith(Number(attributeOf(element, 's') ?? 0), format)));
  }
  if (typeof value === 'number') {
    const isDate = format !== undefined && showsDay(format);
    appendElement(element, 'v', {}).textContent = String(date1904 && isDate ? value - DAYS_1904 : value);
  } else if (value !== null) {
    element.setAttribute('t', 'inlineStr');
    const text = appendElement(appendElement(element, 'is', {}), 't', { 'xml:space': 'preserve' });
    text.textContent = value;
  }
}

function growDimension(root: Element, cells: readonly CellEdit[]): void {
  const dimension = childOf(root, 'dimension');
  const area = dimension && parseAddress(attributeOf(dimension, 'ref') ?? '');
  if (!dimension || !area) return;
  const rows = [area.row, area.row + area.rows - 1, ...cells.map(({ row }) => row)];
  const columns = [area.column, area.column + area.columns - 1, ...cells.map(({ column }) => column)];
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  const grown = {
    row,
    column,
    rows: Math.max(...rows) - row + 1,
    columns: Math.max(...columns) - column + 1,
  };
  dimension.setAttribute('ref', areaAddress(grown));
}

function resizeTable(pkg: XlsxPackage, sheetPart: string, name: string, ref: string): void {
  for (const { type, part } of relationshipsOf(pkg, sheetPart)) {
    if (type !== 'table' || part === undefined || !pkg.has(part)) continue;
    const document = pkg.xml(part);
    const table = rootOf(document);
    if ((attributeOf(table, 'displayName') ?? attributeOf(table, 'name')) !== name) continue;
    table.setAttribute('ref', ref);
    childOf(table, 'autoFilter')?.setAttribute('ref', ref);
    pkg.putXml(part, document);
  }
}
