/**
 * Puts the styles of our sheets into the styles of the user's workbook. The user's lists only grow, at their ends, and
 * what is there already is used again, so that a rerun adds nothing.
 */

import { MAIN, STRICT_MAIN } from '../package/namespaces';
import type { XlsxPackage } from '../package/package';
import { addRelationships, relationshipsOf, setContentTypes } from '../package/relationships';
import type { WorkbookPart } from '../package/workbook-part';
import {
  appendElement,
  attributeOf,
  childOf,
  childrenOf,
  type Document,
  type Element,
  rootOf,
} from '../package/xml';
import type { BaseFont } from './hucre-styles';

/** Where the styles of our own workbook came to stand: new index by old index. */
export interface MergedStyles {
  readonly cellXfs: readonly number[];
  readonly dxfs: readonly number[];
  /** Style of cells without content on a protected sheet; undefined when there is no such sheet. */
  readonly unlocked: number | undefined;
}

const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
const FIRST_CUSTOM_FORMAT = 164;
/** Children of `styleSheet` in the order of the schema, as far as lists may be added. */
const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
];
const DEFAULT_FONT: BaseFont = { name: 'Calibri', size: 11 };

/** The font that cells without a style have. */
export function baseFontOf(pkg: XlsxPackage, workbookPart: string): BaseFont {
  const part = stylesPart(pkg, workbookPart);
  const fonts = part === undefined ? undefined : childOf(rootOf(pkg.xml(part)), 'fonts');
  const font = fonts && childOf(fonts, 'font');
  const value = (name: string): string | undefined => {
    const element = font && childOf(font, name);
    return element && attributeOf(element, 'val');
  };
  return { name: value('name') ?? DEFAULT_FONT.name, size: Number(value('sz') ?? DEFAULT_FONT.size) };
}

/**
 * @param ours - styles of the workbook of result sheets
 * @param hasLocked - whether cells without content need a style that can be changed on a protected sheet
 */
export function mergeStyles(
  pkg: XlsxPackage,
  workbook: WorkbookPart,
  ours: Document,
  hasLocked: boolean,
): MergedStyles {
  const part = stylesOf(pkg, workbook);
  const document = pkg.xml(part);
  const target = rootOf(document);
  const source = rootOf(ours);
  const formats = mergeFormats(target, source);
  const fonts = mergeList(target, source, 'fonts', 1);
  const fills = mergeList(target, source, 'fills', 2);
  const borders = mergeList(target, source, 'borders', 1);
  const normal = String(normalStyle(target));
  const cellXfs = mergeList(target, source, 'cellXfs', 1, (xf) => {
    const move = (name: string, to: (id: number) => number | undefined): void => {
      const id = Number(attributeOf(xf, name) ?? 0);
      xf.setAttribute(name, String(to(id) ?? id));
    };
    move('numFmtId', (id) => formats.get(id));
    move('fontId', (id) => fonts[id]);
    move('fillId', (id) => fills[id]);
    move('borderId', (id) => borders[id]);
    xf.setAttribute('xfId', normal);
  });
  const unlocked = hasLocked ? addUnlocked(target, normal) : undefined;
  const dxfs = mergeList(target, source, 'dxfs', 0);
  pkg.putXml(part, document);
  return { cellXfs, dxfs, unlocked };
}

/** The style of a cell without any look that can be changed on a protected sheet. */
function addUnlocked(target: Element, normal: string): number {
  const list = listOf(target, 'cellXfs');
  const plain = { numFmtId: '0', fontId: '0', fillId: '0', borderId: '0', xfId: normal };
  const xf = appendElement(list, 'xf', { ...plain, applyProtection: '1' });
  appendElement(xf, 'protection', { locked: '0' });
  updateCount(target, 'cellXfs');
  return childrenOf(list).length - 1;
}

/** The part that holds the styles of the workbook, made when there is none. */
export const stylesOf = (pkg: XlsxPackage, workbook: WorkbookPart): string =>
  stylesPart(pkg, workbook.part) ?? addStyles(pkg, workbook);

function stylesPart(pkg: XlsxPackage, workbookPart: string): string | undefined {
  return relationshipsOf(pkg, workbookPart).find(({ type }) => type === 'styles')?.part;
}

function addStyles(pkg: XlsxPackage, workbook: WorkbookPart): string {
  const part = 'xl/styles.xml';
  pkg.put(
    part,
    `<styleSheet xmlns="${workbook.strict ? STRICT_MAIN : MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
  );
  addRelationships(pkg, workbook.part, 'styles', [part]);
  setContentTypes(pkg, new Map([[part, STYLES_TYPE]]));
  return part;
}

/** Custom number formats have numbers of their own: new number by old number. */
function mergeFormats(target: Element, source: Element): ReadonlyMap<number, number> {
  const formatsOf = (root: Element): readonly Element[] => {
    const list = childOf(root, 'numFmts');
    return list ? childrenOf(list, 'numFmt') : [];
  };
  const idOf = (format: Element): number => Number(attributeOf(format, 'numFmtId'));
  const known = new Map(formatsOf(target).map((format) => [attributeOf(format, 'formatCode'), idOf(format)]));
  let next = Math.max(FIRST_CUSTOM_FORMAT - 1, ...known.values()) + 1;
  const moved = new Map<number, number>();
  for (const format of formatsOf(source)) {
    const formatCode = attributeOf(format, 'formatCode') ?? '';
    let id = known.get(formatCode);
    if (id === undefined) {
      id = next++;
      appendElement(listOf(target, 'numFmts'), 'numFmt', { numFmtId: String(id), formatCode });
      known.set(formatCode, id);
    }
    moved.set(idOf(format), id);
  }
  updateCount(target, 'numFmts');
  return moved;
}

/**
 * Adds the items of a list that are not there yet; returns where each one stands.
 * @param fixed - how many items at the start have a fixed meaning (what a cell without a style has): there the user's
 * own count
 */
function mergeList(
  target: Element,
  source: Element,
  name: string,
  fixed: number,
  adapt: (item: Element) => void = () => undefined,
): readonly number[] {
  const from = childOf(source, name);
  const items = from ? childrenOf(from) : [];
  if (items.length === 0) return [];
  const list = listOf(target, name);
  const known = new Map<string, number>();
  for (const [index, item] of childrenOf(list).entries()) {
    const key = canonical(item);
    if (!known.has(key)) known.set(key, index);
  }
  let length = childrenOf(list).length;
  const places = items.map((item, index) => {
    if (index < fixed) return index;
    adapt(item);
    const key = canonical(item);
    const place = known.get(key) ?? length++;
    if (!known.has(key)) copyInto(list, item);
    known.set(key, place);
    return place;
  });
  updateCount(target, name);
  return places;
}

/** Index of the cell style "Normal" on which all of ours are based. */
function normalStyle(target: Element): number {
  const styles = childOf(target, 'cellStyles');
  const normal =
    styles && childrenOf(styles, 'cellStyle').find((style) => attributeOf(style, 'builtinId') === '0');
  return Number((normal && attributeOf(normal, 'xfId')) ?? 0);
}

/** A list of the style sheet, made in its place when it is not there. */
export function listOf(target: Element, name: string): Element {
  const existing = childOf(target, name);
  if (existing) return existing;
  const later = new Set([...ORDER.slice(ORDER.indexOf(name) + 1), 'colors', 'extLst']);
  const before = childrenOf(target).find((child) => later.has(child.localName ?? ''));
  return appendElement(target, name, {}, before ?? null);
}

export function updateCount(target: Element, name: string): void {
  const list = childOf(target, name);
  list?.setAttribute('count', String(childrenOf(list).length));
}

/** Same text for items that mean the same, whatever their prefix and the order of their attributes. */
export function canonical(element: Element): string {
  const attributes = Array.from(element.attributes, ({ name, value }) => `${name}=${value}`)
    .filter((attribute) => !attribute.startsWith('xmlns'))
    .sort();
  return `<${element.localName} ${attributes.join(' ')}>${childrenOf(element).map(canonical).join('')}</>`;
}

export function copyInto(parent: Element, element: Element): void {
  const attributes = Array.from(element.attributes, ({ name, value }): [string, string] => [name, value]);
  const copy = appendElement(parent, element.localName ?? '', Object.fromEntries(attributes));
  for (const child of childrenOf(element)) copyInto(copy, child);
}
