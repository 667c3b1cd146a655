/** The second request of reading: where each sheet has cells, merges and tables. */
import { areaAddress } from '../../../address';
import type { HostOptions } from '../../../host';
import type { Area, TableSnapshot } from '../../../snapshot';
import type { SheetEntry } from '../inventory';
import { type Perform, type Queue, RequestError } from '../request';

/** True or false when it holds for all, null when for some. */
type Hidden = boolean | null;

export interface Extent {
  readonly sheet: SheetEntry;
  /** Undefined: the sheet holds nothing. */
  readonly used: Area | undefined;
  readonly rowsHidden: Hidden;
  readonly columnsHidden: Hidden;
  readonly merges: readonly Area[];
  readonly tables: readonly TableSnapshot[];
}

const AREA = ['rowIndex', 'columnIndex', 'rowCount', 'columnCount'];

export async function readExtents(
  perform: Perform,
  sheets: readonly SheetEntry[],
  options: HostOptions,
): Promise<readonly Extent[]> {
  try {
    return await perform(queueExtents(sheets, true), options);
  } catch (error) {
    if (!(error instanceof RequestError) || error.code !== 'failed') throw error;
    // Excel gives no merges when a sheet has more than 512: then they are asked piece by piece.
    const extents = await perform(queueExtents(sheets, false), options);
    const complete: Extent[] = [];
    for (const extent of extents) {
      const merges = extent.used ? await readMerges(perform, extent.sheet.id, extent.used, options) : [];
      complete.push({ ...extent, merges });
    }
    return complete;
  }
}

const queueExtents =
  (sheets: readonly SheetEntry[], withMerges: boolean): Queue<readonly Extent[]> =>
  (context) => {
    const collect = sheets.map((sheet) => {
      const worksheet = context.workbook.worksheets.getItem(sheet.id);
      const used = worksheet.getUsedRangeOrNullObject(true);
      used.load([...AREA, 'rowHidden', 'columnHidden'].join());
      const merges = withMerges ? queueMerges(worksheet.getRange()) : () => [];
      const tables = sheet.tables.map(({ name, hasTotals }) => {
        const range = worksheet.tables.getItem(name).getRange().load(AREA.join());
        return (): TableSnapshot => ({ name, area: areaOf(range), hasTotals });
      });
      return (): Extent => ({
        sheet,
        used: used.isNullObject ? undefined : areaOf(used),
        rowsHidden: used.isNullObject ? false : used.rowHidden,
        columnsHidden: used.isNullObject ? false : used.columnHidden,
        merges: merges(),
        tables: tables.map((table) => table()),
      });
    });
    return () => collect.map((extent) => extent());
  };

function queueMerges(range: Excel.Range): () => readonly Area[] {
  const merged = range.getMergedAreasOrNullObject();
  merged.load(AREA.map((property) => `areas/items/${property}`).join());
  return () => (merged.isNullObject ? [] : merged.areas.items.map(areaOf));
}

/** Halves the rows until Excel answers; a merge across a border comes twice and counts once. */
async function readMerges(
  perform: Perform,
  sheet: string,
  area: Area,
  options: HostOptions,
): Promise<readonly Area[]> {
  try {
    return await perform(
      ({ workbook }) => queueMerges(workbook.worksheets.getItem(sheet).getRange(areaAddress(area))),
      options,
    );
  } catch (error) {
    if (!(error instanceof RequestError) || error.code !== 'failed' || area.rows === 1) throw error;
    const half = Math.floor(area.rows / 2);
    const above = await readMerges(perform, sheet, { ...area, rows: half }, options);
    const below = await readMerges(
      perform,
      sheet,
      { ...area, row: area.row + half, rows: area.rows - half },
      options,
    );
    const byAddress = new Map([...above, ...below].map((merge) => [areaAddress(merge), merge]));
    return [...byAddress.values()];
  }
}

const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area => ({
  row: rowIndex,
  column: columnIndex,
  rows: rowCount,
  columns: columnCount,
});
