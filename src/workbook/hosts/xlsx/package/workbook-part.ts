/** What xl/workbook.xml says: sheets, names, date system, and which sheets are ours. */
import { HostError } from '../../../host';
import { OWN_SHEET_NAME } from '../../../sheet-spec';
import type { SheetSnapshot } from '../../../snapshot';
import { STRICT_MAIN } from './namespaces';
import type { XlsxPackage } from './package';
import { contentTypesOf, relationshipsOf } from './relationships';
import { attributeOf, childOf, childrenOf, isTrue, relationshipId, rootOf } from './xml';

export interface SheetPart {
  readonly name: string;
  /** Position among all tabs, chart sheets included: what `localSheetId` and `activeTab` count. */
  readonly index: number;
  readonly sheetId: string;
  readonly relationship: string;
  /** Undefined for a tab without cells (chart sheet, dialogue). */
  readonly part: string | undefined;
  readonly visibility: SheetSnapshot['visibility'];
  /** Text of the mark `_verdeelwijzer` on this sheet: the name under which we wrote it; undefined: not ours. */
  readonly mark: string | undefined;
}

export interface DefinedName {
  readonly name: string;
  /** Index of the sheet that it belongs to; undefined is the workbook. */
  readonly sheet: number | undefined;
  readonly formula: string;
}

export interface WorkbookPart {
  readonly part: string;
  readonly date1904: boolean;
  readonly locked: boolean;
  /** Written in the strict form of the standard, with namespaces of its own. */
  readonly strict: boolean;
  readonly sheets: readonly SheetPart[];
  readonly names: readonly DefinedName[];
}

/** @throws {HostError} `notAWorkbook`, `binaryFormat`, `openDocument`, `damaged` */
export function readWorkbookPart(pkg: XlsxPackage): WorkbookPart {
  const part = findWorkbookPart(pkg);
  const root = rootOf(pkg.xml(part));
  const related = new Map(relationshipsOf(pkg, part).map((relationship) => [relationship.id, relationship]));
  const names = readNames(root);
  const sheets = childrenOf(childOf(root, 'sheets') ?? root, 'sheet').map((element, index): SheetPart => {
    const relationship = related.get(relationshipId(element) ?? '');
    const state = attributeOf(element, 'state');
    const mark = names.find(({ name, sheet }) => sheet === index && name.toLowerCase() === OWN_SHEET_NAME);
    return {
      name: attributeOf(element, 'name') ?? '',
      index,
      sheetId: attributeOf(element, 'sheetId') ?? '',
      relationship: relationship?.id ?? '',
      part: relationship?.type === 'worksheet' ? relationship.part : undefined,
      visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
      mark: mark?.formula.replace(/^"|"$/g, '').replace(/""/g, '"'),
    };
  });
  return {
    part,
    date1904: isTrue(attributeOf(childOf(root, 'workbookPr') ?? root, 'date1904')),
    locked: isTrue(attributeOf(childOf(root, 'workbookProtection') ?? root, 'lockStructure')),
    strict: root.namespaceURI === STRICT_MAIN,
    sheets,
    names,
  };
}

function readNames(root: ReturnType<typeof rootOf>): readonly DefinedName[] {
  return childrenOf(childOf(root, 'definedNames') ?? root, 'definedName').map((element) => {
    const sheet = attributeOf(element, 'localSheetId');
    return {
      name: attributeOf(element, 'name') ?? '',
      sheet: sheet === undefined ? undefined : Number(sheet),
      formula: (element.textContent ?? '').trim(),
    };
  });
}

function findWorkbookPart(pkg: XlsxPackage): string {
  if (!pkg.has('[Content_Types].xml')) {
    const isOpenDocument = pkg.has('mimetype') && pkg.has('content.xml');
    throw new HostError(isOpenDocument ? 'openDocument' : 'notAWorkbook');
  }
  const part = relationshipsOf(pkg, '').find(({ type }) => type === 'officeDocument')?.part;
  const type = part === undefined ? undefined : contentTypesOf(pkg)(part);
  if (part !== undefined && type !== undefined) {
    if (/sheet\.binary/i.test(type)) throw new HostError('binaryFormat');
    if (/(?:spreadsheetml|ms-excel)\.[\w.]+\+xml$/i.test(type)) {
      if (!pkg.has(part)) throw new HostError('damaged');
      return part;
    }
  }
  throw new HostError('notAWorkbook');
}
