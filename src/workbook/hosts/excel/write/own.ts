/** Which sheets and names of a workbook are ours to replace. Pure. */
import type { NameSnapshot } from '../../../snapshot';
import type { Written } from '../../../written';
import type { Inventory, SheetEntry } from '../inventory';

export interface OwnSheet extends SheetEntry {
  readonly mark: string;
}

/**
 * Result sheets of an earlier run. When the user copies one, the copy bears the mark as well, and a longer name
 * ("Resultaat lijst (2)"): the copy is the user's and stays.
 */
export function ownSheets({ sheets }: Inventory): readonly OwnSheet[] {
  const byMark = new Map<string, OwnSheet>();
  for (const { mark, ...sheet } of sheets) {
    if (mark === undefined) continue;
    const other = byMark.get(mark);
    if (!other || sheet.name.length < other.name.length) byMark.set(mark, { ...sheet, mark });
  }
  return sheets.flatMap(({ id }) => [...byMark.values()].filter((sheet) => sheet.id === id));
}

/**
 * Names of the whole workbook that are ours: we wrote them then, or are about to, and they still refer to a result
 * sheet. A name that the user made for a cell of a result sheet is the user's.
 */
export function ownNames(
  { names }: Inventory,
  own: readonly OwnSheet[],
  earlier: Written,
  aboutToWrite: readonly string[],
): readonly NameSnapshot[] {
  const ours = new Set(
    [...[...earlier.values()].flatMap((sheet) => sheet.names), ...aboutToWrite].map((name) =>
      name.toLowerCase(),
    ),
  );
  const sheets = new Set(own.map(({ name }) => name.toLowerCase()));
  return names.filter(({ name, formula }) => {
    const sheet = sheetOfReference(formula)?.toLowerCase();
    const isOnResult = formula.includes('#REF!') || (sheet !== undefined && sheets.has(sheet));
    return ours.has(name.toLowerCase()) && isOnResult;
  });
}

/** Sheet of a plain reference such as `='Resultaat lijst'!$A$1:$B$2`. */
export function sheetOfReference(formula: string): string | undefined {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!:()#]+))!/.exec(formula);
  return match?.[1]?.replace(/''/g, "'") ?? match?.[2];
}
