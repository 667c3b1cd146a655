/** Changes xl/workbook.xml: takes our sheets out, puts new ones in at the end, and keeps what counts sheets right. */
import { HostError } from '../../../host';
import type { XlsxPackage } from '../package/package';
import { refersTo } from '../package/references';
import type { DefinedName, WorkbookPart } from '../package/workbook-part';
import {
  appendElement,
  attributeOf,
  childOf,
  childrenOf,
  type Element,
  relationshipNamespace,
  rootOf,
} from '../package/xml';

export interface NewName {
  readonly name: string;
  /** Without `=`. */
  readonly formula: string;
  readonly hidden?: boolean;
}

export interface AddedSheet {
  readonly name: string;
  readonly relationship: string;
  /** Names that belong to the sheet: our mark, print area, print titles. */
  readonly names: readonly NewName[];
}

export interface WorkbookEdit {
  /** Indexes of sheets that go. */
  readonly removed: ReadonlySet<number>;
  readonly dropsName: (name: DefinedName) => boolean;
  readonly added: readonly AddedSheet[];
  /** Names of the whole workbook. */
  readonly names: readonly NewName[];
}

/** @throws {HostError} `failed` when no sheet would be left */
export function editWorkbook(pkg: XlsxPackage, workbook: WorkbookPart, edit: WorkbookEdit): void {
  const document = pkg.xml(workbook.part);
  const root = rootOf(document);
  const kept = workbook.sheets.filter(({ index }) => !edit.removed.has(index));
  if (kept.length + edit.added.length === 0) throw new HostError('failed');
  const newIndex = new Map(kept.map(({ index }, position) => [index, position]));
  for (const [position, { name }] of edit.added.entries()) {
    // A sheet that comes back under the same name takes the place of the old one in what counts sheets.
    const before = workbook.sheets.find((sheet) => edit.removed.has(sheet.index) && sheet.name === name);
    if (before) newIndex.set(before.index, kept.length + position);
  }
  editSheets(root, edit);
  editViews(root, newIndex);
  editNames(root, workbook, edit, kept.length);
  pkg.putXml(workbook.part, document);
}

function editSheets(root: Element, { removed, added }: WorkbookEdit): void {
  const list = childOf(root, 'sheets') ?? appendElement(root, 'sheets', {});
  for (const [index, sheet] of childrenOf(list, 'sheet').entries()) {
    if (removed.has(index)) list.removeChild(sheet);
  }
  const ids = childrenOf(list, 'sheet').map((sheet) => Number(attributeOf(sheet, 'sheetId') ?? 0));
  let sheetId = Math.max(0, ...ids);
  const namespace = relationshipNamespace(root);
  const prefix = root.lookupPrefix(namespace) ?? 'r';
  for (const { name, relationship } of added) {
    const sheet = appendElement(list, 'sheet', { name, sheetId: String(++sheetId) });
    sheet.setAttributeNS(namespace, `${prefix}:id`, relationship);
  }
  // A workbook needs a tab to show.
  const left = childrenOf(list, 'sheet');
  if (left.every((sheet) => /hidden/i.test(attributeOf(sheet, 'state') ?? '')))
    left[0]?.removeAttribute('state');
}

function editViews(root: Element, newIndex: ReadonlyMap<number, number>): void {
  const views = childOf(root, 'bookViews');
  for (const view of views ? childrenOf(views, 'workbookView') : []) {
    for (const counter of ['activeTab', 'firstSheet']) {
      const index = attributeOf(view, counter);
      if (index === undefined) continue;
      const position = newIndex.get(Number(index)) ?? firstVisible(root);
      if (position !== Number(index)) view.setAttribute(counter, String(position));
    }
  }
}

function firstVisible(root: Element): number {
  const sheets = childrenOf(childOf(root, 'sheets') ?? root, 'sheet');
  return Math.max(
    0,
    sheets.findIndex((sheet) => !/hidden/i.test(attributeOf(sheet, 'state') ?? '')),
  );
}

function editNames(root: Element, workbook: WorkbookPart, edit: WorkbookEdit, firstAdded: number): void {
  const list = childOf(root, 'definedNames') ?? addNamesList(root);
  const addedNames = new Set(edit.added.map(({ name }) => name.toLowerCase()));
  const gone = workbook.sheets.filter(
    ({ index, name }) => edit.removed.has(index) && !addedNames.has(name.toLowerCase()),
  );
  const order = workbook.sheets.filter(({ index }) => !edit.removed.has(index));
  const position = new Map(order.map(({ index }, at) => [index, at]));
  for (const [index, element] of childrenOf(list, 'definedName').entries()) {
    const name = workbook.names[index];
    if (name === undefined) continue;
    const onRemoved = name.sheet !== undefined && edit.removed.has(name.sheet);
    if (onRemoved || edit.dropsName(name)) {
      list.removeChild(element);
      continue;
    }
    if (name.sheet !== undefined) element.setAttribute('localSheetId', String(position.get(name.sheet) ?? 0));
    // What Excel itself makes of a name whose sheet is deleted.
    if (gone.some((sheet) => refersTo(name.formula, sheet.name))) element.textContent = '#REF!';
  }
  for (const name of edit.names) appendName(list, name);
  for (const [at, { names }] of edit.added.entries()) {
    for (const name of names) appendName(list, name, firstAdded + at);
  }
  if (childrenOf(list).length === 0) root.removeChild(list);
}

function appendName(list: Element, { name, formula, hidden }: NewName, sheet?: number): void {
  const element = appendElement(list, 'definedName', {
    name,
    ...(sheet !== undefined && { localSheetId: String(sheet) }),
    ...(hidden && { hidden: '1' }),
  });
  element.textContent = formula;
}

/** The list of names stands after the sheets, or after what may come between. */
function addNamesList(root: Element): Element {
  const before = ['sheets', 'functionGroups', 'externalReferences'];
  const children = childrenOf(root);
  const last = children.findLastIndex(({ localName }) => before.includes(localName ?? ''));
  return appendElement(root, 'definedNames', {}, children[last + 1] ?? null);
}
