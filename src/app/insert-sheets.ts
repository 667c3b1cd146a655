/** Use case: adds input sheets to a workbook. */
import type { HostOptions, WorkbookHost, WriteReport } from '../workbook/host';
import type { SheetSpec } from '../workbook/sheet-spec';

/** A sheet of a name that is there already, whatever its case, is left alone. */
export async function insertSheets(
  host: WorkbookHost,
  sheets: readonly SheetSpec[],
  options?: HostOptions,
): Promise<WriteReport> {
  const { sheets: present } = await host.read(options);
  const names = new Set(present.map((sheet) => sheet.name.toLowerCase()));
  const missing = sheets.filter((sheet) => !names.has(sheet.name.toLowerCase()));
  return missing.length > 0 ? host.write(missing, options) : { written: [], replaced: [], removed: [] };
}
