/** Takes the parts of sheets out of a package, with everything that only they use. */

import type { OwnSheet } from '../package/own-sheets';
import type { XlsxPackage } from '../package/package';
import {
  relationshipsOf,
  relationshipsPart,
  removeRelationships,
  setContentTypes,
} from '../package/relationships';
import type { WorkbookPart } from '../package/workbook-part';

/** The sheets themselves stay listed in the workbook part: `editWorkbook` takes them out there. */
export function removeSheetParts(
  pkg: XlsxPackage,
  workbook: WorkbookPart,
  sheets: readonly OwnSheet[],
): void {
  if (sheets.length === 0) return;
  const ids = new Set(sheets.map(({ relationship }) => relationship));
  const parts = sheets.map(({ part }) => part);
  const chain = relationshipsOf(pkg, workbook.part).find(({ type }) => type === 'calcChain');
  if (chain?.part !== undefined && mentions(pkg, chain.part, sheets)) {
    ids.add(chain.id);
    parts.push(chain.part);
  }
  removeRelationships(pkg, workbook.part, ids);
  removeUnreachable(pkg, parts);
}

/**
 * The order of calculation, where Excel saved one, may name cells of our sheets, and Excel calls a workbook damaged
 * when those are gone. It makes a new one by itself when there is none.
 */
function mentions(pkg: XlsxPackage, chain: string, sheets: readonly OwnSheet[]): boolean {
  if (!pkg.has(chain)) return true;
  const ids = new Set(sheets.map(({ sheetId }) => sheetId));
  return Array.from(pkg.text(chain).matchAll(/\bi="(\d+)"/g), ([, id]) => id).some((id) => ids.has(id ?? ''));
}

function removeUnreachable(pkg: XlsxPackage, parts: readonly string[]): void {
  const stillUsed = reachableFrom(pkg, ['']);
  const removed = [...reachableFrom(pkg, parts)].filter((part) => !stillUsed.has(part));
  setContentTypes(pkg, new Map(removed.map((part) => [part, undefined])));
  for (const part of removed) {
    pkg.remove(part);
    pkg.remove(relationshipsPart(part));
  }
}

/** Part names in lower case, the parts themselves included. */
function reachableFrom(pkg: XlsxPackage, parts: readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const visit = (part: string): void => {
    if (reached.has(part.toLowerCase())) return;
    reached.add(part.toLowerCase());
    for (const related of relationshipsOf(pkg, part)) if (related.part !== undefined) visit(related.part);
  };
  for (const part of parts) visit(part);
  return reached;
}
