/** Looks up single cells of what was read. */
import type { Source } from '../engine/model';
import { parseAddress } from './address';
import type { CellValue, WorkbookSnapshot } from './snapshot';

/** What stands in a cell; null for an empty one and for a cell or sheet that was not read. */
export function cellValues({ sheets }: WorkbookSnapshot): (source: Source) => CellValue {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return (source) => {
    const sheet = byName.get(source.sheet);
    const area = parseAddress(source.cell);
    if (!sheet || !area) return null;
    return sheet.values[area.row - sheet.top]?.[area.column - sheet.left] ?? null;
  };
}
