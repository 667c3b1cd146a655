/** The port over Office.js: the workbook that is open in Excel. */
import type { WorkbookHost } from '../../host';
import { readWorkbook } from './read/read-workbook';
import { createPerform } from './request';
import { EXCEL_SETTINGS, type ExcelSettings } from './settings';

/** The host over the workbook that is open in Excel. Uses the globals `Excel` and `Office`, once Office is ready. */
export function createExcelHost(settings: ExcelSettings = EXCEL_SETTINGS): WorkbookHost {
  const perform = createPerform(settings);
  return {
    read: (options) => readWorkbook(perform, settings, options),
    write: () => Promise.reject(new Error('soon')),
    removeResults: () => Promise.reject(new Error('soon')),
    userEdits: () => Promise.resolve([]),
    remember: () => Promise.resolve(),
  };
}
