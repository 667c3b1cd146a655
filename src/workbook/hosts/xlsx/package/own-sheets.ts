/** Which sheets and names of a workbook are ours to replace. */
import { HostError } from '../../../host';
import type { Written } from '../../../written';
import type { XlsxPackage } from './package';
import { refersTo } from './references';
import type { DefinedName, SheetPart, WorkbookPart } from './workbook-part';

/** A result sheet of an earlier run; the mark is the name that we gave it. */
export interface OwnSheet extends SheetPart {
  readonly part: string;
  readonly mark: string;
}

/**
 * Result sheets of an earlier run. When the user copies one, the copy bears the mark as well, and a longer name
 * ("Resultaat lijst (2)"): the copy is the user's and stays.
 */
export function ownSheets({ sheets }: WorkbookPart): readonly OwnSheet[] {
  const byMark = new Map<string, OwnSheet>();
  for (const { mark, part, ...sheet } of sheets) {
    if (mark === undefined || part === undefined) continue;
    const other = byMark.get(mark);
    if (!other || sheet.name.length < other.name.length) byMark.set(mark, { ...sheet, mark, part });
  }
  return [...byMark.values()].sort((a, b) => a.index - b.index);
}

/** Whether the cells of a worksheet part may not be changed. */
export const isProtectedSheet = (pkg: XlsxPackage, part: string): boolean =>
  /<(?:\w+:)?sheetProtection\s[^>]*\bsheet="(?:1|true)"/.test(pkg.text(part));

/** @throws {HostError} `workbookProtected`, `sheetProtected` */
export function requireUnprotected(pkg: XlsxPackage, workbook: WorkbookPart, own: readonly OwnSheet[]): void {
  if (workbook.locked) throw new HostError('workbookProtected');
  for (const { part, name } of own) {
    if (isProtectedSheet(pkg, part)) throw new HostError('sheetProtected', { sheet: name });
  }
}

/**
 * Whether a name of the whole workbook is ours: we wrote it then, or are about to write it, and it still refers to a
 * result sheet. A name that the user made for a cell of a result sheet is the user's.
 */
export function ownNameTest(
  own: readonly OwnSheet[],
  earlier: Written,
  aboutToWrite: readonly string[],
): (name: DefinedName) => boolean {
  const ours = new Set(
    [...[...earlier.values()].flatMap(({ names }) => names), ...aboutToWrite].map((name) =>
      name.toLowerCase(),
    ),
  );
  return ({ name, sheet, formula }) =>
    sheet === undefined &&
    ours.has(name.toLowerCase()) &&
    (formula.includes('#REF!') || own.some((result) => refersTo(formula, result.name)));
}
