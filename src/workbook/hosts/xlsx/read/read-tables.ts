/** Excel tables of a sheet, from its table parts. */
import { parseAddress } from '../../../address';
import type { TableSnapshot } from '../../../snapshot';
import type { XlsxPackage } from '../package/package';
import { relationshipsOf } from '../package/relationships';
import { attributeOf, rootOf } from '../package/xml';

export interface TablePart extends TableSnapshot {
  /** Number of the table, unique in the workbook. */
  readonly id: number;
}

export function readTables(pkg: XlsxPackage, sheetPart: string): readonly TablePart[] {
  return relationshipsOf(pkg, sheetPart).flatMap(({ type, part }) => {
    if (type !== 'table' || part === undefined || !pkg.has(part)) return [];
    const table = rootOf(pkg.xml(part));
    const area = parseAddress(attributeOf(table, 'ref') ?? '');
    const name = attributeOf(table, 'displayName') ?? attributeOf(table, 'name');
    const totals = Number(attributeOf(table, 'totalsRowCount') ?? 0);
    const id = Number(attributeOf(table, 'id') ?? 0);
    return area && name ? [{ name, area, hasTotals: totals > 0, id }] : [];
  });
}
